import { posting, TOP_LEVEL } from '../analysis/posting.ts';
import { evenly, weakened } from './alternative.ts';
import type { SearchArchive } from './archive.ts';
import type { Proposal } from './correct.ts';
import type { Word } from './decode-dictionary.ts';
import type { Slot } from './slot.ts';

/** Words of the dictionary that a beginning may grow into, itself left out. */
export async function completions(beginning: string, archive: SearchArchive): Promise<Word[]> {
  if (!/^\D./.test(beginning)) return [];
  const words = await archive.words(beginning, 'f');
  return words.filter(({ word }) => word !== beginning && word.startsWith(beginning));
}

/** Whether a word may still grow: one that the archive has in two or three letters is meant, `MU`. */
export const isGrowing = ({ known, wish }: Slot): boolean => !known || wish.words[0]!.length > 3;

/**
 * Lets the last word of a query match headlines with a word that it may grow into. While it is not
 * a word yet that is all it means; a finished word stays ahead of what it may grow into, and among
 * others counts twice as much.
 */
export function addCompletions(slot: Slot, words: readonly Word[], alone: boolean): void {
  const grown = words.filter(({ titles }) => titles.length);
  if (!grown.length) return;
  if (!slot.known) slot.alternatives = slot.alternatives.map((one) => weakened(one, 0.5));
  const weight = slot.known ? (alone ? 0.87 : 0.5) : 1;
  for (const { word, titles } of grown) {
    const postings = titles.map((number) => posting(number, TOP_LEVEL));
    slot.alternatives.push(evenly(word, postings, weight));
  }
}

/** Where no headline helps: the three commonest words that a beginning grows into. */
export function commonest(words: readonly Word[]): Proposal[] {
  const common = [...words].sort((a, b) => b.frequency - a.frequency).slice(0, 3);
  return common.map(({ word, frequency }) => ({ word, slips: 1, frequency }));
}
