import { SearchError } from './search-error.ts';

/** Code that does not come is a fault of the connection, as with any other file. */
export function missing(): never {
  throw new SearchError('network', 'code');
}

/** Fuse, fetched when it is first needed: a query of known words needs it not. */
export const loadFuse = async () => (await import('fuse.js/min-basic').catch(missing)).default;

/** What words need that the archive lacks, fetched when it is first needed. */
export const loadForUnknown = () => import('./for-unknown.ts').catch(missing);

/** What finds passages, fetched once results stand. */
export const loadPassages = async () => (await import('./passages.ts').catch(missing)).passages;
