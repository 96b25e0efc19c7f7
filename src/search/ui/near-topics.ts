import { nameOf } from './choice-name.ts';
import type { SearchPage } from './search-page.ts';

/** Topics offered at most. */
const MOST = 5;
/** Letters that two words begin with alike where they may mean the same. */
const ALIKE = 4;

/** The words of a name or query, small and plain, each after a space. */
function plainWords(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}

/** Whether a word of a name, or the name from there on, begins as a text does. */
export function hasBeginning(name: string, text: string): boolean {
  const beginning = plainWords(text);
  return beginning.length > 2 && plainWords(name).includes(beginning);
}

/** Whether a name and a query have words that begin alike, by four letters or by the shorter one. */
export function isNear(name: string, query: string): boolean {
  const names = plainWords(name);
  const words = plainWords(query).split(' ');
  return words.some((word) => word.length > 2 && names.includes(` ${word.slice(0, ALIKE)}`));
}

/** The topics that the page names, as its list has them. */
export function topicChoices(page: SearchPage): HTMLOptionElement[] {
  const field = page.form.elements.namedItem('topic') as HTMLSelectElement;
  return Array.from(field.options).filter(({ value }) => value !== '');
}

/** Where nothing matches: topics with a name like the words, and the ways to all topics and the archive. */
export function offerTopics(page: SearchPage): void {
  const list = page.querySelector<HTMLElement>('[data-search-near]')!;
  const results = page.querySelector('[data-search-results]')!;
  const isEmpty = page.dataset['searchState'] === 'done' && results.childElementCount === 0;
  list.hidden = !isEmpty;
  list.textContent = '';
  if (!isEmpty) return;
  const query = page.field.value;
  const near = topicChoices(page).filter((option) => isNear(nameOf(option), query));
  for (const option of near.slice(0, MOST)) {
    const link = document.createElement('a');
    link.href = `?topic=${encodeURIComponent(option.value)}`;
    link.textContent = nameOf(option);
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  for (const item of Array.from(page.querySelectorAll('[data-search-lists] > li')))
    list.append(item.cloneNode(true));
}
