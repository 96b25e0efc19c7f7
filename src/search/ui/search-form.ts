import type { Hit, QueryOptions } from '../reader/open-search.ts';
import type { SearchState } from './search-state.ts';
import { readState, STATE_KEYS } from './search-state.ts';

/** What the form says. */
export function stateOf(form: HTMLFormElement): SearchState {
  const data = [...new FormData(form)].map(([key, value]) => [key, String(value)]);
  return readState(new URLSearchParams(data).toString());
}

/** What a state narrows a search to, and in which order it wants the results. */
export function filtersOf(state: SearchState): QueryOptions {
  const filters: QueryOptions = { sort: state.sort === 'newest' ? 'newest' : 'relevance' };
  for (const key of ['section', 'topic', 'author', 'from', 'to'] as const) {
    if (state[key] !== '') filters[key] = state[key];
  }
  return filters;
}

/** Makes the form say a state, also a choice that a list lacks: of very many topics some are offered. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const key of STATE_KEYS) {
    const field = form.elements.namedItem(key);
    if (field instanceof HTMLInputElement) field.value = state[key];
    if (!(field instanceof HTMLSelectElement)) continue;
    field.value = state[key];
    if (field.value !== state[key]) field.add(new Option(state[key], state[key], false, true));
  }
}

/** How a result says its section and what kind of writing it is; empty for what is not said. */
export type HitNames = { section: string; label: string };

/** Names the section of a hit as the filter offers it, and what kind of writing it is. */
export function namesOf(
  { section, label }: Pick<Hit, 'section' | 'label'>,
  form: HTMLFormElement,
  words: DOMStringMap,
): HitNames {
  const option = form.querySelector(`[name="section"] [value="${section}"]`);
  // As browsers name what is written `data-belum-terbukti`.
  const key = label?.replace(/-(.)/g, (_sign, letter: string) => letter.toUpperCase());
  const says = (key && words[key]) || '';
  const name = (section && option?.textContent) || '';
  return { section: name === says ? '' : name, label: says };
}
