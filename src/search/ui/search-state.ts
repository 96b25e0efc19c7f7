/** What the reader asks for; the address of the search page says exactly this. */
export type SearchState = {
  q: string;
  section: string;
  topic: string;
  author: string;
  from: string;
  to: string;
  sort: string;
  /** How many older segments of the archive are searched as well; empty for none. */
  older: string;
};

/** The parts of a state, as they are named in the form and in the address. */
export const STATE_KEYS = [
  ...(['q', 'section', 'topic', 'author', 'from', 'to', 'sort'] as const),
  'older',
] as const;

/** Reads a state from the query part of an address; what is missing is empty. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const state = {} as SearchState;
  for (const key of STATE_KEYS) state[key] = params.get(key)?.trim() ?? '';
  if (!/^[1-9]\d?$/.test(state.older)) state.older = '';
  return state;
}

/** The query part of an address for a state, empty parts left out. */
function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  for (const key of STATE_KEYS) if (state[key] !== '') params.set(key, state[key]);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether two states ask for the same. */
export function sameState(a: SearchState, b: SearchState): boolean {
  return STATE_KEYS.every((key) => a[key] === b[key]);
}

/** Makes the address ask for a state, in a new entry of the history or in the one that is there. */
export function keepState(state: SearchState, isNew: boolean): void {
  const address = `${location.pathname}${writeState(state)}`;
  if (isNew) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Whether there is anything to search for: an order or a reach alone asks for nothing. */
export const isAsking = (state: SearchState): boolean =>
  STATE_KEYS.some((key) => key !== 'sort' && key !== 'older' && state[key] !== '');

/** Whether a state is words alone. */
export const isUnfiltered = (state: SearchState): boolean =>
  STATE_KEYS.every((key) => key === 'q' || state[key] === '');
