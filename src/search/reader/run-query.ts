import type { SearchArchive, Row } from './archive.ts';
import { addCompletions, commonest, completions } from './complete.ts';
import type { Proposal } from './correct.ts';
import { firstMatch } from './first-match.ts';
import { loadCorrection } from './load-later.ts';
import type { Hit } from './hit.ts';
import { toHit } from './hit.ts';
import { match } from './match.ts';
import type { SearchFilters } from './narrow.ts';
import { narrow } from './narrow.ts';
import { parseQuery } from './parse-query.ts';
import { hasPhrases, quotations } from './phrases.ts';
import { alternativesOf, slotsOf, usualTerm } from './slots.ts';
import type { Slot } from './slots.ts';

export type QueryOptions = SearchFilters & {
  /** Most results to show; 10 by default. */
  limit?: number;
  sort?: 'relevance' | 'newest';
  /** Search for what was typed: no corrections. */
  literal?: boolean;
  /** Words that every page has above its text, in its menu or byline: no result is opened at one. */
  above?: readonly string[];
};

export type SearchAnswer = {
  hits: Hit[];
  /** How many articles match, shown or not. */
  total: number;
  /** No article has all the words: these are the closest. */
  partial: boolean;
  /** Words taken for misspelt, and what was searched instead. */
  corrected: { from: string; to: string }[];
  /** Quoted words stand in every result, but side by side only where a hit's headline or standfirst shows it. */
  quoted: boolean;
};

/** What a misspelt word's replacement is worth, for each slip. */
const SLIP = 0.8;

/** Answers one query from an archive. */
export async function runQuery(
  typed: string,
  options: QueryOptions,
  archive: SearchArchive,
  base: string,
): Promise<SearchAnswer> {
  const { wishes, open } = parseQuery(typed);
  const { articles } = archive.manifest;
  const wanted = wishes.filter((wish) => !wish.exclude).length;
  const last = wishes[wishes.length - 1];
  const growing = open && last && last.words.length === 1 ? last.words[0]! : '';
  const [slots, grown, allowed] = await Promise.all([
    slotsOf(wishes, archive),
    completions(growing, archive),
    narrow(options, archive),
  ]);
  const growingSlot = growing ? slots[slots.length - 1] : undefined;
  if (growingSlot) addCompletions(growingSlot, grown, wanted === 1);
  let matches = match(slots, articles, allowed);
  const lacking = () => !matches.numbers.length || matches.partial;
  if (lacking() && growingSlot && !growingSlot.known && grown.length) {
    await addProposals(growingSlot, commonest(grown), archive);
    matches = match(slots, articles, allowed);
  }
  let corrected: SearchAnswer['corrected'] = [];
  if (!options.literal && lacking()) {
    corrected = await correct(slots, archive);
    if (corrected.length) matches = match(slots, articles, allowed);
  }
  const numbers =
    options.sort === 'newest' ? [...matches.numbers].sort((a, b) => b - a) : matches.numbers;
  const forms = new Set<string>();
  for (const { wish, alternatives } of slots)
    if (!wish.exclude)
      for (const { form } of alternatives) for (const word of form.split('_')) forms.add(word);
  const limit = options.limit ?? 10;
  const above = new Set(options.above);
  const phrases = quotations(wishes);
  const best = numbers.slice(0, phrases.length ? limit * 2 : limit);
  let rows = await Promise.all(
    best.map(async (number) => [await archive.row(number), number] as const),
  );
  if (phrases.length) {
    const worth = ([row]: readonly [Row, number]) => Number(hasPhrases(row, phrases));
    rows = rows.sort((a, b) => worth(b) - worth(a)).slice(0, limit);
  }
  return {
    hits: rows.map(([row, number]) =>
      toHit(
        row,
        base,
        forms,
        firstMatch(slots, number, { above, neighbours: new Map(Object.entries(row[7] ?? {})) }),
      ),
    ),
    total: numbers.length,
    partial: matches.partial,
    corrected,
    quoted: phrases.length > 0,
  };
}

/** Gives unknown words the alternatives of the words they may have been meant to be. */
async function correct(slots: Slot[], archive: SearchArchive): Promise<SearchAnswer['corrected']> {
  const corrections = slots.map(async (slot) => {
    const { known, wish } = slot;
    if (known || wish.exclude || wish.quotation || wish.words.length > 1) return [];
    const [from] = wish.words as [string];
    const propose = await loadCorrection();
    const proposals = await propose(from, archive);
    const [first, second] = proposals[0]?.word.split(' ') ?? [];
    if (second) {
      const other: Slot = { ...slot, alternatives: [] };
      slots.push(other);
      await addProposals(slot, [{ word: first!, slips: 0 }], archive);
      await addProposals(other, [{ word: second, slips: 0 }], archive);
      return [{ from, to: `${first} ${second}` }];
    }
    const picks = await addProposals(slot, proposals, archive);
    return picks.slice(0, 1).map(({ word }) => ({ from, to: word }));
  });
  return (await Promise.all(corrections)).flat();
}

/**
 * Gives a slot the words that it may have been meant to be, stop words only where there is nothing
 * else; it leaves no article out where the likeliest does not. Gives back the proposals that it used.
 */
async function addProposals(slot: Slot, proposals: readonly Proposal[], archive: SearchArchive) {
  const terms = await Promise.all(proposals.map(({ word }) => usualTerm(word, archive)));
  const isContent = terms.some((term) => term && !term.stop);
  const picks = proposals.filter((_, at) => terms[at] && terms[at].stop !== isContent);
  for (const proposal of picks) {
    const term = terms[proposals.indexOf(proposal)]!;
    if (proposal === picks[0] && term.optional) slot.optional = true;
    slot.alternatives.push(...alternativesOf(term, false, SLIP ** proposal.slips));
  }
  return picks;
}
