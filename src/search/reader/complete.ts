import type { Archive } from './archive.ts';
import type { Word } from './decode-dictionary.ts';
import type { Alternative, Slot } from './slots.ts';

/** Words of the dictionary that a beginning may grow into, itself left out. */
export async function completions(beginning: string, archive: Archive): Promise<Word[]> {
  if (beginning.length < 2 || /^\d+$/.test(beginning)) return [];
  const words = await archive.words(beginning, 'f');
  return words.filter(({ word }) => word !== beginning && word.startsWith(beginning));
}

/**
 * Lets the last word of a query match headlines with a word that it may grow into. Alone, or not
 * yet a word, it counts nearly in full; a finished word among others half.
 */
export function addCompletions(slot: Slot, words: readonly Word[], alone: boolean): void {
  const weight = slot.known ? (alone ? 0.95 : 0.5) : 1;
  for (const { word, titles } of words) {
    if (!titles.length) continue;
    const postings = titles.map((number) => number * 128 + 13 * 8);
    slot.alternatives.push({ form: word, postings, weight } satisfies Alternative);
  }
}
