import Fuse from 'fuse.js/min-basic';
import { isFreePrefix } from '../analysis/free-prefix.ts';
import type { SearchArchive } from './archive.ts';
import { distance } from './damerau-levenshtein.ts';
import type { Word } from './decode-dictionary.ts';
import { twoWords } from './two-words.ts';

/**
 * A word proposed for a misspelt one, or two with a space, how many slips lie between them, and how
 * common it is: the binary logarithm of its articles.
 */
export type Proposal = { word: string; slips: number; frequency: number };

const backwards = (word: string) => [...word].reverse().join('');

/**
 * What a word may have been meant to be. Fuse proposes forty words of the two dictionary shards
 * around it (one by first, one by last letters: one slip seldom damages both ends; where two swapped
 * letters in the middle of a short word did, of those around the word with them swapped back); those
 * with the fewest slips go on, at most two slips, one in words of up to six letters; the commonest
 * first, six at most. Where two slips would be needed, a forgotten space is likelier.
 */
export async function proposals(misspelt: string, archive: SearchArchive): Promise<Proposal[]> {
  const most = misspelt.length < 3 ? 0 : misspelt.length < 7 ? 1 : 2;
  if (!most || /\d/.test(misspelt) || isFreePrefix(misspelt)) return [];
  const [front, back] = await Promise.all([
    archive.words(misspelt, 'f'),
    archive.words(backwards(misspelt), 'b'),
  ]);
  const dictionary = new Map<string, Word>();
  for (const word of back) dictionary.set(backwards(word.word), word);
  for (const word of front) dictionary.set(word.word, word);
  const nearWords = () => {
    const words = [...dictionary.keys()].filter(
      (word) => Math.abs(word.length - misspelt.length) <= most,
    );
    return new Fuse(words, { threshold: 0.4, distance: 20 })
      .search(misspelt.slice(0, 32), { limit: 40 })
      .map(({ item }) => ({
        word: item,
        slips: distance(misspelt, item),
        frequency: dictionary.get(item)!.frequency,
      }))
      .filter(({ slips }) => slips && slips <= most);
  };
  let candidates = nearWords();
  if (!candidates.some(({ slips }) => slips === 1)) {
    const apart = twoWords(misspelt, dictionary);
    if (apart) return [{ word: apart, slips: 1, frequency: 0 }];
    const around = swaps(misspelt).map((word) => archive.words(word, 'f'));
    for (const words of await Promise.all(around))
      for (const word of words) dictionary.set(word.word, word);
    candidates = nearWords();
  }
  const fewest = Math.min(...candidates.map(({ slips }) => slips));
  return candidates
    .filter(({ slips }) => slips === fewest)
    .sort((a, b) => b.frequency - a.frequency)
    .slice(0, 6);
}

/** A word with each two neighbours among its first letters swapped; later ones change no shard. */
function swaps(word: string): string[] {
  return Array.from(
    { length: Math.min(4, word.length - 1) },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );
}
