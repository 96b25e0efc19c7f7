import { withDetail } from '../analysis/posting.ts';
import type { KeptRows, TermRow } from './article-rows.ts';
import { columnsOf } from './article-rows.ts';
import type { EditedRow } from './edited-rows.ts';

/** In how many articles each term stands, of so many terms, with the edited rows as they are now. */
export function countsNow(
  kept: KeptRows,
  more: ReadonlyMap<number, number>,
  terms: number,
): Int32Array {
  const counts = new Int32Array(terms);
  for (const piece of kept.terms) for (const term of piece) counts[term]!++;
  for (const [term, step] of more) counts[term]! += step;
  return counts;
}

/**
 * The posting lists of the terms that are `wanted`, each as long as its count, and in how many of the
 * articles in `english` they stand. Of other terms there are none.
 */
export function touchedLists(
  kept: KeptRows,
  edited: readonly EditedRow[],
  wanted: Uint8Array,
  counts: Int32Array,
  english: readonly number[],
): { postings: (Int32Array | undefined)[]; english: Uint32Array } {
  const columns = columnsOf(kept);
  const now = new Map(edited.map((one) => [one.number, one.now]));
  const inEnglish = new Set(english);
  const postings = Array.from(counts, (count, term) =>
    wanted[term] === 1 ? new Int32Array(count) : undefined,
  );
  const ends = new Int32Array(counts.length);
  const englishCounts = new Uint32Array(counts.length);
  const add = ({ terms, details }: TermRow, first: number, end: number, article: number): void => {
    const step = inEnglish.has(article) ? 1 : 0;
    for (let at = first; at < end; at++) {
      const term = terms[at]!;
      if (wanted[term] !== 1) continue;
      postings[term]![ends[term]!++] = withDetail(article, details[at]!);
      englishCounts[term]! += step;
    }
  };
  for (let article = 0; article < kept.keys.length; article++) {
    const row = now.get(article);
    if (row) add(row, 0, row.terms.length, article);
    else add(columns, kept.starts[article]!, kept.starts[article + 1]!, article);
  }
  return { postings, english: englishCounts };
}

/** The rows for the next build, the edited ones among them; none of the columns is copied. */
export function rowsNow(
  kept: KeptRows,
  edited: readonly EditedRow[],
  vocabulary: readonly string[],
): KeptRows {
  const { terms, details } = columnsOf(kept);
  const [keys, facts] = [[...kept.keys], [...kept.facts]];
  const pieces: TermRow[] = [];
  const starts = Uint32Array.from(kept.starts);
  let from = 0;
  const addUntil = (to: number): void => {
    if (to > from)
      pieces.push({ terms: terms.subarray(from, to), details: details.subarray(from, to) });
  };
  for (const { number, key, facts: own, now } of edited.toSorted((a, b) => a.number - b.number)) {
    [keys[number], facts[number]] = [key, own];
    addUntil(kept.starts[number]!);
    pieces.push(now);
    from = kept.starts[number + 1]!;
    const longer = now.terms.length - (from - kept.starts[number]!);
    for (let at = number + 1; at < starts.length; at++) starts[at]! += longer;
  }
  addUntil(terms.length);
  return {
    ...{ basis: kept.basis, vocabulary, keys, facts, starts },
    terms: pieces.map((piece) => piece.terms),
    details: pieces.map((piece) => piece.details),
  };
}
