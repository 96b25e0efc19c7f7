import type { Manifest, SegmentEntry, SegmentPeriod } from '../analysis/manifest.ts';
import type { SearchOptions } from './build-index.ts';
import type { SearchDocument } from './search-document.ts';
import { compress, digest, writeSearch } from './write-search.ts';

export type { SegmentEntry } from '../analysis/manifest.ts';

/** Where the manifest of an index lies in its folder. */
const MANIFEST = 'manifest.json';

/** The folder of an older segment, below that of the newest: `2010-2018`. */
export const segmentFolder = ({ from, to }: SegmentPeriod): string => `${from}-${to}`;

/**
 * Writes an older segment: an index of its own in the folder of its period. Its manifest is packed and
 * named by content like its other files, so that all of them may be kept for ever where they were read.
 */
export function writeOlderSegment(
  documents: Iterable<SearchDocument>,
  period: SegmentPeriod,
  options: SearchOptions,
): Map<string, Uint8Array> {
  const folder = segmentFolder(period);
  const { earlierText } = options;
  const index = writeSearch(documents, {
    ...options,
    ...(earlierText && { earlierText: (path) => earlierText(`${folder}/${path}`) }),
  });
  const manifest = compress(index.get(MANIFEST)!);
  index.delete(MANIFEST);
  index.set(`manifest-${digest([manifest])}.bin`, manifest);
  return new Map([...index].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

/** Of the files of an older segment its manifest; undefined where it is not among them. */
export function segmentManifest(paths: Iterable<string>): string | undefined {
  for (const path of paths) if (/(?:^|\/)manifest-\w+\.bin$/.test(path)) return path;
  return undefined;
}

/** Has the newest segment's index name all segments, the newest first. */
export function nameSegments(
  index: Map<string, Uint8Array>,
  segments: readonly SegmentEntry[],
): Map<string, Uint8Array> {
  const manifest = JSON.parse(new TextDecoder().decode(index.get(MANIFEST))) as Manifest;
  const named: Manifest = { ...manifest, segments: [...segments] };
  return new Map([...index, [MANIFEST, new TextEncoder().encode(JSON.stringify(named))]]);
}
