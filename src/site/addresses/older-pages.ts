/** Articles on a full page of a list. */
export const PAGE_SIZE = 25;

/** Articles on a full page of a month that has too many for one. */
export const MONTH_SIZE = 250;

/** Lines on a full page of the ledger of corrections. */
export const LEDGER_SIZE = 250;

/** Names on one page of an index at most, so that no page outgrows a telephone. */
export const INDEX_SIZE = 500;

/** Addresses in one file of the sitemap at most (sitemaps.org); far below its 50 MB at our lengths. */
export const SITEMAP_ENTRIES = 50_000;

/** How many articles one file of the news sitemap may name (Google News). */
export const NEWS_ENTRIES = 1000;

/**
 * How many older pages a list of `length` has. They are always full, `size` on each, so that nothing
 * new moves anything between them; the front keeps the newest, `size` to twice that.
 */
export const olderCount = (length: number, size: number): number =>
  Math.max(0, Math.floor(length / size) - 1);

/** How many pages an index of `length` has beside its front: none where all fits on that. */
export const partCount = (length: number, size: number): number =>
  length <= size ? 0 : Math.ceil(length / size);

/** The whole numbers from 1 to `count`. */
export const numbersTo = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => at + 1);

/** Path of an older page of a list; pages are numbered from the oldest, 1 being the first ever. */
export const olderPath = (list: string, number: number): string => `${list}page/${number}/`;
