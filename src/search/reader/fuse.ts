/**
 * Fuse, fetched when it is first needed: the headlines of the first keystrokes and misspelt words
 * need it, a query of known words does not.
 */
export const loadFuse = async () => (await import('fuse.js/min-basic')).default;
