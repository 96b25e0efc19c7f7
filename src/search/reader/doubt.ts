import { articleIn } from '../analysis/posting.ts';
import type { Matches } from './match.ts';
import type { Slot } from './slot.ts';

/** Words of more articles than these are meant as they stand. */
const RARE = 40;
/** More results than these with the very word leave no doubt. */
const FEW = 3;
/** Shorter words are abbreviations as often as slips. */
const SHORTEST = 4;

/** Whether an answer is so short that others are worth offering. */
export const isFew = ({ numbers, partial }: Matches): boolean => partial || numbers.length <= FEW;

/** The postings of the very word; a phrase that begins with it has none. */
const ownPostings = ({ alternatives, wish }: Slot): Int32Array | undefined =>
  alternatives.find(({ form }) => form === wish.words[0])?.postings;

/** In how many articles the very word stands. */
export const spread = (slot: Slot): number => ownPostings(slot)?.length ?? 0;

/** How many of the articles have the very word. */
export function exact(slot: Slot, numbers: readonly number[]): number {
  const has = new Set(Array.from(ownPostings(slot) ?? [], articleIn));
  return numbers.filter((number) => has.has(number)).length;
}

/** How close all that was asked for stands somewhere: 2 in a headline, 1 in a sentence, else 0. */
export const closeness = ({ inHeadline, inSentence }: Matches): number =>
  inHeadline ? 2 : inSentence ? 1 : 0;

/**
 * The words of a query that the archive has, but hardly ever, so that another may have been meant: at
 * most two, the rarest first. None where results with the very word speak for it: more than a few, or
 * one of them with all words in its headline.
 */
export function doubtful(slots: readonly Slot[], matches: Matches): Slot[] {
  const { numbers, partial } = matches;
  const wanted = slots.filter(({ wish, optional }) => !wish.exclude && !optional);
  if (wanted.length < 2 || (!partial && closeness(matches) > 1)) return [];
  return wanted
    .filter(
      (slot) =>
        slot.known &&
        !slot.wish.quotation &&
        slot.wish.words.length === 1 &&
        slot.wish.words[0]!.length >= SHORTEST &&
        ownPostings(slot) !== undefined &&
        spread(slot) <= RARE &&
        (partial || exact(slot, numbers) <= FEW),
    )
    .sort((a, b) => spread(a) - spread(b))
    .slice(0, 2);
}
