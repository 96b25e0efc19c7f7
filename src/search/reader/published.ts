import type { Manifest } from '../analysis/manifest.ts';
import { posting, PUBLISHED_LEVEL } from '../analysis/posting.ts';

/**
 * The articles published in a year (`2015`) or month (`m2015-08`), as postings of a level that
 * outdoes a year which is only mentioned; undefined for any other term or where there are none.
 */
export function publishedIn(term: string, { months, articles }: Manifest): Int32Array | undefined {
  if (!/^m?(19|20)\d\d(-\d\d)?$/.test(term)) return undefined;
  const [year, within] = term.match(/\d+/g)!.map(Number);
  const from = year! * 12 + (within ?? 1) - 1;
  const start = (earliest: number) => months.find(([at]) => at >= earliest)?.[1] ?? articles;
  const first = start(from);
  const postings = new Int32Array(start(from + (within ? 1 : 12)) - first);
  return postings.length
    ? postings.map((_, at) => posting(first + at, PUBLISHED_LEVEL))
    : undefined;
}
