import type { Alternative } from './alternative.ts';
import type { SearchArchive } from './archive.ts';
import type { Proposal } from './correct.ts';
import type { Matches } from './match.ts';
import { match } from './match.ts';
import { proposedAlternatives } from './proposed.ts';
import type { Slot } from './slot.ts';
import { isLikelySlip } from './slip.ts';

/** A query read with another word in place of one. */
export type QueryReading = {
  replaced: Slot;
  from: string;
  to: string;
  /** What answers the other word, and whether that word leaves no article out. */
  alternatives: Alternative[];
  optional: boolean;
  /** What is found with that word required. */
  matches: Matches;
  /** How much speaks for it, to compare readings. */
  worth: number;
};

/** What an article is worth with all words in one sentence, and with all of them anywhere: of one headline. */
const SENTENCE = 0.2;
const ANYWHERE = 0.02;
/** What a slip that thumbs or ears make is worth beside any other. */
const LIKELY = 2;
/** How far a word has to stand with the others as often as it is common: 1 would be wholly. */
const COMMON = 0.4;
const FAINT = 1e-9;

/** The readings of a query with each of the proposals in place of one of its words. */
export function readingsOf(
  slots: readonly Slot[],
  replaced: Slot,
  proposals: readonly Proposal[],
  archive: SearchArchive,
): Promise<QueryReading[]> {
  const from = replaced.wish.words[0]!;
  return Promise.all(
    proposals.map(async (proposal) => {
      const to = proposal.word;
      const { alternatives, optional } = await proposedAlternatives([proposal], archive);
      const read = slots.map((slot) =>
        slot === replaced ? { ...slot, alternatives, optional: false } : slot,
      );
      const matches = match(read, archive.manifest.articles, undefined);
      const { inHeadline, inSentence, numbers, partial } = matches;
      const close = inHeadline + SENTENCE * inSentence + ANYWHERE * numbers.length;
      const likely = isLikelySlip(from, to) ? LIKELY : 1;
      const common = 2 ** proposal.frequency;
      // Where nothing has all words, the likeliest slip and the commonest word, behind all that stand.
      const worth = partial ? likely * common * FAINT : (likely * close) / common ** COMMON;
      return { replaced, from, to, alternatives, optional, matches, worth };
    }),
  );
}

/** The reading that most speaks for, answered with what the others find as well. */
export function bestReading(readings: readonly QueryReading[]): QueryReading | undefined {
  const [best, ...others] = [...readings].sort((a, b) => b.worth - a.worth);
  if (!best) return undefined;
  const like = others.filter(({ optional }) => optional === best.optional);
  const alternatives = best.alternatives.concat(...like.map((one) => one.alternatives));
  return { ...best, alternatives };
}

/** The slots with what answers another word in place of one. */
export const readWith = (
  slots: readonly Slot[],
  { replaced, alternatives, optional }: QueryReading,
): Slot[] => slots.map((slot) => (slot === replaced ? { ...slot, alternatives, optional } : slot));
