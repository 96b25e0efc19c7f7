import type { Matches } from './match.ts';
import type { Slot } from './slot.ts';

/** A word of a query, and the one that was or may have been meant. */
export type WordCorrection = { from: string; to: string };

/** Words that a query was read with in place of others, what it finds so, and words that may be offered. */
export type CorrectedQuery = {
  slots: Slot[];
  matches: Matches;
  corrected: WordCorrection[];
  suggested: WordCorrection[];
};
