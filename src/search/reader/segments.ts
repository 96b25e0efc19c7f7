import type { Manifest, SegmentEntry, SegmentPeriod } from '../analysis/manifest.ts';
import { archiveOf } from './archive.ts';
import type { IndexFiles } from './index-files.ts';
import type { Passage } from './passage.ts';
import type { PassageHit } from './passages.ts';
import { loadPassages } from './load-later.ts';
import type { SearchFilters } from './narrow.ts';
import { readJson } from './read-json.ts';
import type { QueryOptions, SearchAnswer } from './run-query.ts';
import { runQuery } from './run-query.ts';

/** Where a segment stands in the manifest's list. */
type Place = number;

/** Whether a segment may have articles of a day that a filter lets through. */
function overlaps(segment: SegmentPeriod, { from = '', to = '' }: SearchFilters): boolean {
  const begins = !to || to.slice(0, segment.from.length) >= segment.from;
  return begins && from.slice(0, segment.to.length) <= segment.to;
}

/** The segments that a date filter leaves, the newest first; the newest where it leaves none. */
function within(segments: readonly SegmentEntry[], filters: SearchFilters): Place[] {
  const places = [...segments.keys()].filter((place) => overlaps(segments[place]!, filters));
  return places.length ? places : [0];
}

/**
 * The segments that a query asks, the newest first: the newest that its dates leave and, after it, as
 * many as `older` has numbers; then those that it could ask as well.
 */
export function placesOf(
  segments: readonly SegmentEntry[],
  options: QueryOptions,
): { asked: Place[]; rest: Place[] } {
  const places = within(segments, options);
  const count = 1 + (options.older?.length ?? 0);
  return { asked: places.slice(0, count), rest: places.slice(count) };
}

/** The files of a segment: those of an older one lie in the folder of its manifest. */
export async function openSegment(files: IndexFiles, place: Place): Promise<IndexFiles> {
  const path = files.manifest.segments?.[place]?.path;
  if (place === 0 || path === undefined) return files;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return files.load(path, (bytes) => ({
    manifest: readJson<Manifest>(bytes),
    load: (name, read) => files.load(folder + name, read),
  }));
}

/** The answer of one segment, whose results say where they are from. */
async function ask(
  query: string,
  options: QueryOptions,
  { files, place, base }: { files: IndexFiles; place: Place; base: string },
): Promise<SearchAnswer> {
  const archive = archiveOf(await openSegment(files, place));
  const answer = await runQuery(query, options, archive, base);
  if (place === 0) return answer;
  const segment = { place, forms: answer.forms };
  return { ...answer, hits: answer.hits.map((hit) => ({ ...hit, segment })) };
}

/** How far an answer is from what was asked: all words as typed, mended ones, or only some of them. */
const distance = ({ partial, corrected }: SearchAnswer): number =>
  partial ? 2 : Math.min(1, corrected.length);

/**
 * Answers a query from the segments that it asks, the results of the newest first, of those alone that
 * come closest to what was asked: where one has articles with all words, the nearest of others are left
 * out, and a word that one knows is no typing error in another. What else is said of the query is what the
 * newest of them says.
 */
export async function searchSegments(
  query: string,
  options: QueryOptions,
  files: IndexFiles,
  base: string,
): Promise<SearchAnswer> {
  const segments = files.manifest.segments!;
  const { asked, rest } = placesOf(segments, options);
  const limits = [options.limit, ...(options.older ?? [])];
  const answers = await Promise.all(
    asked.map((place, at) =>
      ask(query, { ...options, limit: limits[at] ?? 10 }, { files, place, base }),
    ),
  );
  const found = answers.filter(({ total }) => total > 0);
  const closest = Math.min(...found.map(distance));
  const shown = found.filter((answer) => distance(answer) === closest);
  const last = answers[answers.length - 1]!;
  return {
    ...(shown[0] ?? answers[0]!),
    hits: shown.flatMap(({ hits }) => hits),
    total: shown.reduce((sum, { total }) => sum + total, 0),
    period: { from: segments[asked[asked.length - 1]!]!.from, to: segments[asked[0]!]!.to },
    older: rest.length ? segments[rest[0]!] : undefined,
    more: shown.includes(last) && last.hits.length < last.total,
  };
}

/** `passages` of results that may be from several segments, each by what its own was found by. */
export async function segmentPassages(
  hits: readonly PassageHit[],
  forms: readonly (readonly string[])[],
  above: readonly string[],
  files: IndexFiles,
): Promise<(Passage | undefined)[]> {
  const passages = await loadPassages();
  return Promise.all(
    hits.map(async (hit) => {
      const from = await openSegment(files, hit.segment?.place ?? 0).catch(() => undefined);
      const found = from && (await passages([hit], hit.segment?.forms ?? forms, above, from));
      return found?.[0];
    }),
  );
}
