import type { SearchArchive } from './archive.ts';
import { addCompletions, commonest, completions, isGrowing } from './complete.ts';
import type { Correction } from './correct-query.ts';
import { doubtful, isFew } from './doubt.ts';
import { loadCorrection } from './load-later.ts';
import type { Matches } from './match.ts';
import { match } from './match.ts';
import type { SearchFilters } from './narrow.ts';
import { narrow } from './narrow.ts';
import type { Query } from './parse-query.ts';
import { addProposals } from './proposed.ts';
import type { Slot } from './slots.ts';
import { slotsOf } from './slots.ts';
import type { WithoutWord } from './without.ts';

/** A query as it was understood, and what it finds. */
export type UnderstoodQuery = {
  slots: Slot[];
  matches: Matches;
  corrected: Correction[];
  suggested: Correction[];
  without: WithoutWord[];
};

/** What decides how a query is read: `growing` while its last word is being typed. */
export type Reading = { growing: boolean; literal: boolean; filters: SearchFilters };

/**
 * Understands a query: other forms and spellings, what its last word may grow into, words that were
 * misspelt. A word that is still being typed leaves nothing out: a list that empties and fills with each
 * letter is no help. Words for the newest alone ask for nothing but that.
 */
export async function understand(
  { wishes, open }: Query,
  archive: SearchArchive,
  { growing, literal, filters }: Reading,
): Promise<UnderstoodQuery> {
  const last = wishes[wishes.length - 1];
  const beginning = open && last && last.words.length === 1 ? last.words[0]! : '';
  const [wished, grown, allowed] = await Promise.all([
    slotsOf(wishes, archive),
    completions(beginning, archive),
    narrow(filters, archive),
  ]);
  const isNewest = wished.some(({ wish }) => wish.isRecent) && wished.every(asksNothing);
  const slots = isNewest ? wished.filter(({ wish }) => wish.exclude) : wished;
  const { articles } = archive.manifest;
  const final = isNewest ? undefined : slots[slots.length - 1];
  // A phrase that the archive abbreviates is whole.
  const ending = beginning && final?.wish.words[0] === beginning ? final : undefined;
  if (ending && isGrowing(ending)) addCompletions(ending, grown, slots.length === 1);
  const answer: UnderstoodQuery = {
    slots,
    matches: match(slots, articles, allowed),
    corrected: [],
    suggested: [],
    without: [],
  };
  const lacking = () => !answer.matches.numbers.length || answer.matches.partial;
  const again = () => (answer.matches = match(answer.slots, articles, allowed));
  const ease = () => {
    if (!growing || !ending || !answer.matches.partial) return;
    ending.optional = true;
    if (again().partial) ending.optional = false;
  };
  if (lacking() && ending && !ending.known && grown.length) {
    await addProposals(ending, commonest(grown), archive);
    again();
    ease();
  }
  const doubts = { lacking: lacking(), doubted: doubtful(slots, answer.matches) };
  const isPoor = doubts.lacking || doubts.doubted.length || isFew(answer.matches);
  if (!literal && slots.length && isPoor) {
    const correctQuery = await loadCorrection();
    Object.assign(answer, await correctQuery(slots, answer.matches, doubts, archive, allowed));
  }
  if (!answer.corrected.length) ease();
  return answer;
}

/** Whether a slot leaves no article out. */
const asksNothing = ({ wish, optional }: Slot): boolean => wish.exclude || optional;
