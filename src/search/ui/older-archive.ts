import type { SearchAnswer } from '../reader/open-search.ts';
import type { SearchPage } from './search-page.ts';

type Period = NonNullable<SearchAnswer['period']>;

/** A period as readers write it: `2010–2018`, or with months where a year is split. */
function nameOf({ from, to }: Period, language: string | undefined): string {
  const month = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const name = (one: string): string =>
    one.length > 4 ? month.format(new Date(`${one}-01T00:00:00Z`)) : one;
  return from === to ? name(from) : `${name(from)}–${name(to)}`;
}

/**
 * Says beside the number of results which years they are from, and offers to search the next older part
 * of the archive, where there is one.
 */
export function offerOlder(page: SearchPage, { period, older }: SearchAnswer): void {
  const { language, within = '', older: offer = '' } = page.dataset;
  const put = (text: string, of: Period): string => text.replace('{period}', nameOf(of, language));
  const count = page.querySelector('[data-search-count]')!;
  count.textContent = count.textContent.replace(/\.?$/, (end) => ` ${put(within, period!)}${end}`);
  const button = page.querySelector<HTMLElement>('[data-search-older]')!;
  button.hidden = older === undefined;
  if (older) button.textContent = put(offer, older);
}
