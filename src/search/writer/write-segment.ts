import type { Manifest, SegmentEntry, SegmentPeriod } from '../analysis/manifest.ts';
import type { SearchOptions } from './build-index.ts';
import type { Documents } from './collect.ts';
import type { IndexMemory, NamedFile } from './index-memory.ts';
import { digest, indexTools } from './index-tools.ts';
import { updateSearch } from './write-search.ts';

export type { SegmentEntry } from '../analysis/manifest.ts';

/** Where the manifest of an index lies in its folder. */
const MANIFEST = 'manifest.json';

/** Whether a file of an index, by its path below it, is the manifest of all of it or of a segment. */
export const isManifest = (path: string): boolean =>
  path === MANIFEST || /^[^/]+\/manifest-\w+\.bin$/.test(path);

/** The folder of an older segment, below that of the newest: `2010-2018`. */
export const segmentFolder = ({ from, to }: SegmentPeriod): string => `${from}-${to}`;

/**
 * The files of an older segment: an index of its own in the folder of its period. Its manifest is packed
 * and named by content like its other files, so that all of them may be kept for ever where they were read.
 */
export function updateOlderSegment(
  documents: Documents,
  period: SegmentPeriod,
  options: SearchOptions,
  memory: IndexMemory,
): NamedFile[] {
  const folder = segmentFolder(period);
  const { at, later } = memory;
  const own: IndexMemory = {
    ...memory,
    at: (path) => at?.(`${folder}/${path}`),
    later: later && ((path, keys) => later(`${folder}/${path}`, keys)),
  };
  const { encoded, name } = indexTools(own);
  return updateSearch(documents, options, own).map((file) => {
    if (file.path !== MANIFEST) return { ...file, path: `${folder}/${file.path}` };
    const packed = encoded(file.bytes());
    return { ...packed, path: `${folder}/manifest-${name([packed.digest])}.bin` };
  });
}

/** Has the newest segment's index name all segments, the newest first. */
export function nameSegments(
  index: readonly NamedFile[],
  segments: readonly SegmentEntry[],
): NamedFile[] {
  return index.map((file) => {
    if (file.path !== MANIFEST) return file;
    const manifest = JSON.parse(new TextDecoder().decode(file.bytes())) as Manifest;
    const named: Manifest = { ...manifest, segments: [...segments] };
    const bytes = new TextEncoder().encode(JSON.stringify(named));
    return { ...file, digest: digest([bytes]), size: bytes.length, bytes: () => bytes };
  });
}
