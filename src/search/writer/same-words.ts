import { isEntryWord, leastArticles, magnitude } from './encode-dictionary.ts';
import { soundOf } from './language/sounds.ts';
import { otherSpellings } from './language/variants.ts';
import type { OtherWord } from './other-words.ts';
import { HEARD_OFTEN } from './other-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In how many articles terms stand, and by how many that is more than it was. */
type Numbers = {
  articles: number;
  counts: Int32Array;
  more: ReadonlyMap<number, number>;
};

/**
 * Whether the dictionary says the same though some terms stand in more or fewer articles, whose headlines
 * are as they were.
 */
export function isSameDictionary(
  { terms }: Vocabulary,
  { articles, counts, more }: Numbers,
): boolean {
  const least = leastArticles(articles);
  return [...more].every(([term, step]) => {
    if (!isEntryWord(terms[term]!)) return true;
    const [before, now] = [counts[term]! - step, counts[term]!];
    // No headline has a word that stood or stands nowhere.
    if (Math.min(before, now) === 0 && Math.max(before, now) < least) return true;
    return before >= least === now >= least && magnitude(before) === magnitude(now);
  });
}

/** Whether the same words count as others. */
export function isSameOthers(
  vocabulary: Vocabulary,
  { counts, more }: Numbers,
  others: readonly OtherWord[],
): boolean {
  const { terms } = vocabulary;
  const usualOf = new Map(others);
  const vanished = new Set<string>();
  for (const [id, step] of more) {
    const [term, before, now] = [terms[id]!, counts[id]! - step, counts[id]!];
    const isNew = before === 0 && now > 0;
    const isGone = before > 0 && now === 0;
    if ((isNew || isGone) && otherSpellings(term).length > 0) return false;
    if (isNew && usualOf.has(term)) return false;
    if (isGone) vanished.add(term);
    const sound = Math.max(before, now) < HEARD_OFTEN ? undefined : soundOf(term);
    if (sound === undefined) continue;
    if (before < HEARD_OFTEN !== now < HEARD_OFTEN) return false;
    // Of two words that sound alike the commoner is meant.
    const usual = usualOf.get(sound);
    if (usual !== undefined && (usual === term ? step < 0 : step > 0)) return false;
  }
  if (vanished.size === 0) return true;
  // What no text has any more may be what a common word sounds like.
  return terms.every((term, id) => {
    const sound = counts[id]! < HEARD_OFTEN ? undefined : soundOf(term);
    return sound === undefined || !vanished.has(sound);
  });
}
