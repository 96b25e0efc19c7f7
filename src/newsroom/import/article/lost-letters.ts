import type { Note } from './note.ts';

/** The sign that stands where bytes were no letter. */
const LOST = '\uFFFD';

/** A note on letters that broke in the source, with the words around the first; undefined where none did. */
export function lostLetters(texts: readonly string[], line?: number): Note | undefined {
  let count = 0;
  let first = '';
  for (const text of texts) {
    for (let at = text.indexOf(LOST); at !== -1; at = text.indexOf(LOST, at + 1)) {
      if (count === 0) first = text.slice(Math.max(0, at - 30), at + 30);
      count += 1;
    }
  }
  if (count === 0) return undefined;
  const text = first
    .replace(/<[^<>]*>?|^[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { rule: 'letters-lost', values: { count, text }, ...(line !== undefined && { line }) };
}
