import type { SearchArchive } from './archive.ts';
import { addCompletions, commonest, completions, isGrowing } from './complete.ts';
import type { CorrectedQuery } from './corrected-query.ts';
import { doubtful, isFew } from './doubt.ts';
import { loadForUnknown } from './load-later.ts';
import { match } from './match.ts';
import type { SearchFilters } from './narrow.ts';
import { narrow } from './narrow.ts';
import type { Query } from './parse-query.ts';
import type { Wish } from './wish.ts';
import { parseQuery } from './parse-query.ts';
import { addProposals } from './proposed.ts';
import type { Slot } from './slot.ts';
import { slotsOf } from './slots.ts';
import type { WithoutWord } from './without.ts';

/** A query as it was understood, and all that it finds within its filters. */
export type UnderstoodQuery = CorrectedQuery & { wishes: Wish[]; without: WithoutWord[] };

/** What decides how a query is read. */
export type ReadingOptions = SearchFilters & {
  /** Search for what was typed: no corrections. */
  literal?: boolean;
  /** The last word is still being typed: it leaves nothing out, and its first letter says nothing yet. */
  growing?: boolean;
};

/** The last word of a query, where it may still be growing; else empty. */
export function growingWord({ wishes, open }: Query): string {
  const [last] = wishes.slice(-1);
  return open && last && last.words.length === 1 ? last.words[0]! : '';
}

/**
 * Understands a query: other forms and spellings, what its last word may grow into, words that were
 * misspelt. A word that is still being typed leaves nothing out: a list that empties and fills with each
 * letter is no help. Words for the newest alone ask for nothing but that. What words mean does not depend on
 * filters. Undefined where neither words nor filters ask for anything.
 */
export async function understand(
  typed: string,
  options: ReadingOptions,
  archive: SearchArchive,
): Promise<UnderstoodQuery | undefined> {
  const { growing = false, literal = false } = options;
  const query = growing ? withoutLoneLetter(parseQuery(typed)) : parseQuery(typed);
  const { wishes } = query;
  const beginning = growingWord(query);
  const [wished, grown, allowed] = await Promise.all([
    slotsOf(wishes, archive),
    completions(beginning, archive),
    narrow(options, archive),
  ]);
  if (!wishes.length && !allowed) return undefined;
  const isNewest = wished.some(({ wish }) => wish.isRecent) && wished.every(asksNothing);
  const slots = isNewest ? wished.filter(({ wish }) => wish.exclude) : wished;
  const { articles } = archive.manifest;
  const final = isNewest ? undefined : slots[slots.length - 1];
  // A phrase that the archive abbreviates is whole.
  const ending = beginning && final?.wish.words[0] === beginning ? final : undefined;
  if (ending && isGrowing(ending)) addCompletions(ending, grown, slots.length === 1);
  const reading: CorrectedQuery = {
    slots,
    matches: match(slots, articles, undefined),
    corrected: [],
    suggested: [],
  };
  const lacking = () => !reading.matches.numbers.length || reading.matches.partial;
  const again = () => (reading.matches = match(reading.slots, articles, undefined));
  const ease = () => {
    if (!growing || !ending || !reading.matches.partial) return;
    ending.optional = true;
    if (again().partial) ending.optional = false;
  };
  if (lacking() && ending && !ending.known && grown.length) {
    await addProposals(ending, commonest(grown), archive);
    again();
    ease();
  }
  const doubts = { lacking: lacking(), doubted: doubtful(slots, reading.matches) };
  if (!literal && slots.length && (doubts.lacking || doubts.doubted.length)) {
    const { correctQuery } = await loadForUnknown();
    Object.assign(reading, await correctQuery(slots, reading.matches, doubts, archive));
  }
  if (!reading.corrected.length) ease();
  const matches = allowed ? match(reading.slots, articles, allowed) : reading.matches;
  const without =
    !literal && slots.length > 1 && isFew(matches)
      ? (await loadForUnknown()).withoutWords(reading.slots, matches, articles, allowed)
      : [];
  return { wishes, ...reading, matches, without };
}

/** Whether a slot leaves no article out. */
const asksNothing = ({ wish, optional }: Slot): boolean => wish.exclude || optional;

/** A query without the one letter that begins its last word: nearly all words begin with it. */
function withoutLoneLetter({ wishes, open }: Query): Query {
  const [last] = wishes.slice(-1);
  const isLone = open && wishes.length > 1 && last!.words.join('').length === 1;
  return isLone ? { wishes: wishes.slice(0, -1), open: false } : { wishes, open };
}
