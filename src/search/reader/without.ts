import { isFew } from './doubt.ts';
import type { Allowed, Matches } from './match.ts';
import { match } from './match.ts';
import type { Slot } from './slot.ts';

/** A word of a query, and how many articles have all the others. */
export type WithoutWord = { word: string; total: number };

const MOST = 3;

/**
 * The words of a query without which most articles are found, where few or none have all of them: at most
 * three, the most articles first.
 */
export function withoutWords(
  slots: readonly Slot[],
  matches: Matches,
  articles: number,
  allowed: Allowed,
): WithoutWord[] {
  const required = slots.filter(({ wish, optional }) => !wish.exclude && !optional);
  if (required.length < 2 || !isFew(matches)) return [];
  const whole = matches.partial ? 0 : matches.numbers.length;
  return required
    .map((left) => {
      const rest = match(
        slots.filter((slot) => slot !== left),
        articles,
        allowed,
      );
      return { word: left.wish.words.join(' '), total: rest.partial ? 0 : rest.numbers.length };
    })
    .filter(({ total }) => total > whole)
    .sort((a, b) => b.total - a.total)
    .slice(0, MOST);
}
