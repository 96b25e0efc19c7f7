/** Fuse, fetched when it is first needed: a query of known words needs it not. */
export const loadFuse = async () => (await import('fuse.js/min-basic')).default;

/** What proposes words for misspelt ones, fetched when it is first needed. */
export const loadCorrection = async () => (await import('./correct.ts')).proposals;
