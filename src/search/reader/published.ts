import type { Manifest } from '../analysis/manifest.ts';

/**
 * The articles published in a year (`2015`) or month (`m2015-08`), as postings of the lowest level;
 * undefined for any other term or where there are none.
 */
export function publishedIn(term: string, { months, articles }: Manifest): Int32Array | undefined {
  const match = /^(?:((?:19|20)\d\d)|m(\d{4})-(\d\d))$/.exec(term);
  if (!match) return undefined;
  const from = match[1] ? Number(match[1]) * 12 : Number(match[2]) * 12 + Number(match[3]) - 1;
  const until = match[1] ? from + 12 : from + 1;
  const start = (month: number) => months.find(([at]) => at >= month)?.[1] ?? articles;
  const first = start(from);
  const postings = new Int32Array(start(until) - first);
  return postings.length ? postings.map((_, at) => (first + at) * 128) : undefined;
}
