import type { SearchPage } from './search-page.ts';

/** Where they are kept on the device. That it is there says that the reader chose so. */
const PLACE = 'warta:recent';
const MOST = 8;

/** The queries that were sent last, the newest first; undefined where the reader keeps none. */
export function recentQueries(): string[] | undefined {
  try {
    const queries: unknown = JSON.parse(localStorage.getItem(PLACE) ?? 'null');
    if (!Array.isArray(queries)) return undefined;
    return queries.filter((query): query is string => typeof query === 'string').slice(0, MOST);
  } catch {
    // Storage is denied, or something else wrote there.
    return undefined;
  }
}

function store(queries: readonly string[] | undefined): void {
  try {
    if (queries) localStorage.setItem(PLACE, JSON.stringify(queries));
    else localStorage.removeItem(PLACE);
  } catch {
    // Storage is denied or full: nothing is kept.
  }
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Keeps no query any more that says the same. */
export function forgetQuery(query: string): void {
  const queries = recentQueries();
  if (queries) store(queries.filter((one) => !isSame(one, query)));
}

/** Keeps none of the queries that were sent so far. */
export function forgetQueries(): void {
  if (recentQueries()) store([]);
}

/** Keeps a query that was sent, before the others, where the reader wants that. */
export function rememberQuery(query: string): void {
  const text = query.trim().replace(/\s+/g, ' ');
  const queries = recentQueries();
  if (!queries || text === '') return;
  store([text, ...queries.filter((one) => !isSame(one, text))].slice(0, MOST));
}

/**
 * Makes the choice work by which queries are kept on this device: off as it comes, since phones are
 * shared, and off again deletes them.
 */
export function offerToRemember({ form, field }: SearchPage): void {
  const box = form.querySelector<HTMLInputElement>('[data-search-recent]')!;
  const show = (): void => {
    box.checked = recentQueries() !== undefined;
  };
  box.addEventListener('change', () => {
    store(box.checked ? [] : undefined);
    show();
  });
  form.addEventListener('submit', () => rememberQuery(field.value));
  show();
}
