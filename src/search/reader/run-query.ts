import type { SearchArchive, Row } from './archive.ts';
import { addCompletions, commonest, completions } from './complete.ts';
import { doubtful } from './doubt.ts';
import { firstMatch } from './first-match.ts';
import { loadCorrection } from './load-later.ts';
import type { Hit } from './hit.ts';
import { toHit } from './hit.ts';
import { match } from './match.ts';
import type { SearchFilters } from './narrow.ts';
import { narrow } from './narrow.ts';
import { parseQuery } from './parse-query.ts';
import { hasPhrases, quotations } from './phrases.ts';
import { addProposals } from './proposed.ts';
import type { Slot } from './slots.ts';
import { slotsOf } from './slots.ts';

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
  /** Of each thing asked for the forms that answer it, the best first; words of a phrase apart by `_`. */
  forms: string[][];
};

const NOTHING: SearchAnswer = {
  hits: [],
  total: 0,
  partial: false,
  corrected: [],
  quoted: false,
  forms: [],
};

/**
 * Answers one query from an archive; filters alone, or only what is not wanted, are a question too, answered
 * with the newest.
 */
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
  const [wished, grown, allowed] = await Promise.all([
    slotsOf(wishes, archive),
    completions(growing, archive),
    narrow(options, archive),
  ]);
  if (!wishes.length && !allowed) return NOTHING;
  let slots = wished;
  const growingSlot = growing ? slots[slots.length - 1] : undefined;
  if (growingSlot) addCompletions(growingSlot, grown, wanted === 1);
  let matches = match(slots, articles, allowed);
  const lacking = () => !matches.numbers.length || matches.partial;
  if (lacking() && growingSlot && !growingSlot.known && grown.length) {
    await addProposals(growingSlot, commonest(grown), archive);
    matches = match(slots, articles, allowed);
  }
  let corrected: SearchAnswer['corrected'] = [];
  if (!options.literal) {
    const doubts = { lacking: lacking(), doubted: doubtful(slots, matches) };
    if (doubts.lacking || doubts.doubted.length) {
      const correctQuery = await loadCorrection();
      const query = await correctQuery(slots, matches, doubts, archive, allowed);
      ({ slots, matches, corrected } = query);
    }
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
        number,
        base,
        forms,
        firstMatch(slots, number, { above, neighbours: new Map(Object.entries(row[7] || {})) }),
      ),
    ),
    total: numbers.length,
    partial: matches.partial,
    corrected,
    quoted: phrases.length > 0,
    forms: wantedForms(slots),
  };
}

/** The forms of the slots that an article needs, or of all where it needs none. */
function wantedForms(slots: readonly Slot[]): string[][] {
  const wanted = slots.filter(({ wish }) => !wish.exclude);
  const needed = wanted.filter(({ optional }) => !optional);
  return (needed.length ? needed : wanted).map(({ alternatives }) =>
    [...alternatives].sort((a, b) => b.weight - a.weight).map(({ form }) => form),
  );
}
