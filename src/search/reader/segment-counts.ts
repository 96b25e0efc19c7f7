import { archiveOf } from './archive.ts';
import type { ChoiceCounts } from './counts.ts';
import { counts } from './counts.ts';
import type { IndexFiles } from './index-files.ts';
import type { QueryOptions } from './run-query.ts';
import { openSegment, placesOf } from './segments.ts';

const KINDS = ['sections', 'topics', 'authors', 'years'] as const;

/** Sums by choice; none where one of the segments cannot say. */
function sumOf(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  if (all.some(({ size }) => !size)) return sums;
  for (const one of all) for (const [id, n] of one) sums.set(id, (sums.get(id) ?? 0) + n);
  return sums;
}

/**
 * The `counts` of a query in the segments that it asks. Where others could have more, a choice of which
 * these have none is left out: nobody is to be told that it leaves nothing.
 */
export async function segmentCounts(
  query: string,
  options: QueryOptions,
  files: IndexFiles,
): Promise<ChoiceCounts> {
  const segments = files.manifest.segments!;
  const { asked } = placesOf(segments, options);
  const all = await Promise.all(
    asked.map(async (place) => counts(query, options, archiveOf(await openSegment(files, place)))),
  );
  const isPart = asked.length < segments.length;
  const [sections, topics, authors, years] = KINDS.map((kind) => {
    const sums = sumOf(all.map((one) => one[kind]));
    return isPart ? new Map([...sums].filter(([, n]) => n)) : sums;
  });
  return { sections: sections!, topics: topics!, authors: authors!, years: years!, isPart };
}
