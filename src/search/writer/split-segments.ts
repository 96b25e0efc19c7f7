import type { SegmentPeriod } from '../analysis/manifest.ts';
import { dayIn } from './encode-days.ts';
import type { SearchDocument } from './search-document.ts';

/** Articles above which an archive is no longer one index. */
export const SEGMENT_LIMIT = 300_000;

/** What of a document decides its segment. */
type Dated = Pick<SearchDocument, 'date' | 'kind'>;

/** The documents of a period that make an index of their own. */
export type Segment<D> = SegmentPeriod & { documents: D[] };

/** A month (`2010-05`) and how many articles it has. */
type Month = { name: string; articles: number };

const yearOf = (month: string): string => month.slice(0, 4);

/**
 * Splits an archive of more than `limit` articles into segments of whole years, or months where years
 * are too large, the newest first. They are cut from the oldest on, each of half the limit at most, and
 * the newest keeps between half and all of it: so an added story changes the newest segment alone, until
 * that one is full and its older half becomes a segment, and the first that readers ask is never small.
 * A month is never split. Static pages have no period and belong to the newest. An archive that stays
 * whole is one segment without a period.
 */
export function splitSegments<D>(
  documents: readonly D[],
  of: (document: D) => Dated,
  { limit, timeZone }: { limit: number; timeZone: string },
): Segment<D>[] {
  const whole = [{ from: '', to: '', documents: [...documents] }];
  const isArticle = (document: D): boolean => of(document).kind === 'article';
  if (documents.filter(isArticle).length <= limit) return whole;
  const dayOf = dayIn(timeZone);
  const monthOf = documents.map((document) =>
    isArticle(document) ? dayOf(of(document).date).slice(0, 7) : '',
  );
  const parts = cutMonths(countMonths(monthOf), limit);
  if (parts.length === 1) return whole;
  const segments = parts.map((part, at): Segment<D> => ({
    ...periodOf(part, parts[at + 1], parts[at - 1]),
    documents: [],
  }));
  const segmentOf = new Map(
    parts.flatMap((part, at) => part.map(({ name }) => [name, segments[at]!] as const)),
  );
  for (const [at, document] of documents.entries())
    (segmentOf.get(monthOf[at]!) ?? segments[0]!).documents.push(document);
  return segments;
}

/** The months that have articles, the oldest first. */
function countMonths(monthOf: readonly string[]): Month[] {
  const counts = new Map<string, number>();
  for (const name of monthOf) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The months of each segment, the newest segment first. */
function cutMonths(months: readonly Month[], limit: number): Month[][] {
  let left = [...months];
  const parts: Month[][] = [];
  while (left.reduce((sum, { articles }) => sum + articles, 0) > limit) {
    const end = cutAfter(left, limit);
    if (end === 0) break;
    parts.unshift(left.slice(0, end));
    left = left.slice(end);
  }
  return [left, ...parts];
}

/**
 * How many of the oldest months make a segment: as many as fit half the limit, or fewer up to the end of
 * a year where that leaves a quarter of the limit; one at least, but never the newest.
 */
function cutAfter(months: readonly Month[], limit: number): number {
  let [sum, end, yearEnd] = [0, 0, 0];
  for (const [at, { name, articles }] of months.slice(0, -1).entries()) {
    sum += articles;
    if (at > 0 && sum > limit / 2) break;
    end = at + 1;
    const isYearEnd = yearOf(months[end]!.name) !== yearOf(name);
    if (isYearEnd && sum >= limit / 4) yearEnd = end;
  }
  return yearEnd || end;
}

/** What a segment's period is called: by years, and by months in a year that it shares with a neighbour. */
function periodOf(
  months: readonly Month[],
  older: readonly Month[] | undefined,
  newer: readonly Month[] | undefined,
): SegmentPeriod {
  const [first, last] = [months[0]!.name, months[months.length - 1]!.name];
  const sharesFirst =
    older !== undefined && yearOf(older[older.length - 1]!.name) === yearOf(first);
  const sharesLast = newer !== undefined && yearOf(newer[0]!.name) === yearOf(last);
  const isOneYear = yearOf(first) === yearOf(last);
  return {
    from: sharesFirst || (isOneYear && sharesLast) ? first : yearOf(first),
    to: sharesLast || (isOneYear && sharesFirst) ? last : yearOf(last),
  };
}
