const ROOTS = 'berita';
const known = new Set(ROOTS.split(' '));

/** Whether a word is one of the common Indonesian roots kept here. */
export function isRoot(word: string): boolean {
  return known.has(word);
}
