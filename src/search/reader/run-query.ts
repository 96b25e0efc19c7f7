import type { SegmentEntry, SegmentPeriod } from '../analysis/manifest.ts';
import type { Row, SearchArchive } from './archive.ts';
import type { WordCorrection } from './corrected-query.ts';
import { firstMatch } from './first-match.ts';
import type { Hit } from './hit.ts';
import { toHit } from './hit.ts';
import { hasPhrases, quotations } from './phrases.ts';
import type { Slot } from './slot.ts';
import type { ReadingOptions } from './understand.ts';
import { understand } from './understand.ts';
import type { WithoutWord } from './without.ts';

export type QueryOptions = ReadingOptions & {
  /** Most results to show; 10 by default. */
  limit?: number;
  sort?: 'relevance' | 'newest';
  /** Words that every page has above its text, in its menu or byline: no result is opened at one. */
  above?: readonly string[];
  /**
   * Of an archive so large that it has segments: most results to show of each older segment that is asked
   * as well, the newest first; none by default. More numbers than it has segments are no fault.
   */
  older?: readonly number[];
};

export type SearchAnswer = {
  hits: Hit[];
  /** How many articles match, shown or not. */
  total: number;
  /** No article has all the words: these are the closest. */
  partial: boolean;
  /** Words taken for misspelt, and what was searched instead. */
  corrected: WordCorrection[];
  /** Words that may have been meant, where the answer stands as it was asked for. */
  suggested: WordCorrection[];
  /** Words that no article has. */
  missing: string[];
  /** Words so common that they were looked for in headlines only. */
  headlinesOnly: string[];
  /** Where few or no articles have all words: words without which more are found. */
  without: WithoutWord[];
  /** Quoted words stand in every result, but side by side only where a hit's headline or standfirst shows it. */
  quoted: boolean;
  /** Of each thing asked for the forms that answer it, the best first; words of a phrase apart by `_`. */
  forms: string[][];
  /** Of an archive that has segments: the period that was asked, of which `total` is true. */
  period?: SegmentPeriod;
  /** The next older segment, where there is one that the query may find something in. */
  older?: SegmentEntry | undefined;
  /** Whether the oldest segment that was asked has more results than are shown. */
  more?: boolean;
};

const NOTHING: SearchAnswer = {
  hits: [],
  total: 0,
  partial: false,
  corrected: [],
  suggested: [],
  missing: [],
  headlinesOnly: [],
  without: [],
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
  const query = await understand(typed, options, archive);
  if (!query) return NOTHING;
  const { wishes, slots, matches, ...notes } = query;
  const numbers =
    options.sort === 'newest' ? [...matches.numbers].sort((a, b) => b - a) : matches.numbers;
  const limit = options.limit ?? 10;
  const phrases = quotations(wishes);
  const best = numbers.slice(0, phrases.length ? limit * 2 : limit);
  let rows = await Promise.all(
    best.map(async (number) => [await archive.row(number), number] as const),
  );
  if (phrases.length) {
    const worth = ([row]: readonly [Row, number]) => Number(hasPhrases(row, phrases));
    rows = rows.sort((a, b) => worth(b) - worth(a)).slice(0, limit);
  }
  const wanted = slots.filter(({ wish }) => !wish.exclude);
  const forms = new Set<string>();
  for (const { alternatives } of wanted)
    for (const { form } of alternatives) for (const word of form.split('_')) forms.add(word);
  const above = new Set(options.above);
  const wordsOf = (some: Slot[]) => some.map(({ wish }) => wish.words.join(' '));
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
    ...notes,
    missing: wordsOf(
      wanted.filter(({ alternatives, optional }) => !alternatives.length && !optional),
    ),
    headlinesOnly: wanted.every(({ optional }) => optional)
      ? wordsOf(wanted.filter(({ cut }) => cut))
      : [],
    quoted: phrases.length > 0,
    forms: neededForms(wanted),
  };
}

/** Of slots that are wanted the forms of those that an article needs, or of all where it needs none. */
function neededForms(wanted: readonly Slot[]): string[][] {
  const needed = wanted.filter(({ optional }) => !optional);
  return (needed.length ? needed : wanted).map(({ alternatives }) =>
    [...alternatives].sort((a, b) => b.worth.text - a.worth.text).map(({ form }) => form),
  );
}
