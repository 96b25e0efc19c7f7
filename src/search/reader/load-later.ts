import { SearchError } from './search-error.ts';

/** Code that does not come is a fault of the connection, as with any other file. */
function missing(): never {
  throw new SearchError('network', 'code');
}

/** Fuse, fetched when it is first needed: a query of known words needs it not. */
export const loadFuse = async () => (await import('fuse.js/min-basic').catch(missing)).default;

/** What corrects queries, fetched when it is first needed. */
export const loadCorrection = async () =>
  (await import('./correct-query.ts').catch(missing)).correctQuery;

/** What counts the articles of each filter's choices, fetched when the filters are looked at. */
export const loadCounts = async () => (await import('./counts.ts').catch(missing)).counts;

/** What the words typed so far may become, fetched when the first are typed. */
export const loadSuggestions = async () =>
  (await import('./suggestions.ts').catch(missing)).suggestions;
