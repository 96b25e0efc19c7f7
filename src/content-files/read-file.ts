import type { Finding } from '../problems/finding.ts';
import type { CachedFile } from './cache.ts';
import type { FileStats } from './files/walk.ts';
import { decode, load } from './files/load.ts';
import { salvage } from './files/salvage.ts';
import type { ContentRecord } from './record.ts';

/** A file that changed less than this ago may change again within one tick of the file system. */
const FRESH = 2000;

/** How to make a record of a file's text. */
export type Parse = (file: string, text: string) => ContentRecord<unknown>;

/**
 * How to make a record of what is left of a file that cannot be used as it is; undefined where it
 * stays unusable.
 */
export type Rescue = (
  file: string,
  text: string,
  problem: Finding,
) => ContentRecord<unknown> | undefined;

/**
 * The record of a file: the kept one while size and time are the same, or at least the bytes; else what
 * `make` makes of its bytes, or `unusable` of the reason why there are none.
 */
export function keptRecord(
  root: string,
  stats: FileStats,
  cached: CachedFile | undefined,
  make: (bytes: Buffer) => { record: ContentRecord<unknown> } | { problem: Finding },
  unusable: (problem: Finding) => ContentRecord<unknown>,
): CachedFile {
  const { size, ctime } = stats;
  if (cached && cached.size === size && cached.mtime === stats.mtime && cached.ctime === ctime)
    return cached;
  const content = load(root, stats, 'hold');
  // For this run only (`mtime` 0): the cause, such as missing rights, may go though the file stays.
  if ('problem' in content)
    return { size, mtime: 0, ctime, digest: '', record: unusable(content.problem) };
  const { bytes, digest } = content;
  const mtime = Math.abs(Date.now() - stats.mtime) < FRESH ? 0 : stats.mtime;
  if (cached?.digest === digest) return { ...cached, size, mtime, ctime };
  const made = make(bytes);
  const record = 'problem' in made ? unusable(made.problem) : copyOf(made.record);
  return { size, mtime, ctime, digest, record };
}

/**
 * The record of a file of text, kept where it can be, else what `parse` makes of it. A file that cannot be
 * read as text is a finding that holds it, unless `rescue` knows better.
 */
export function readFile(
  root: string,
  stats: FileStats,
  cached: CachedFile | undefined,
  parse: Parse,
  rescue: Rescue = () => undefined,
): CachedFile {
  const { file } = stats;
  return keptRecord(
    root,
    stats,
    cached,
    (bytes) => {
      const reading = decode(file, bytes, 'hold');
      return 'problem' in reading ? reading : { record: parse(file, reading.text) };
    },
    (problem) => rescue(file, salvage(root, stats), problem) ?? { findings: [problem] },
  );
}

/** A copy whose strings are its own: parts cut out of a text keep the whole text in memory. */
function copyOf<T>(record: ContentRecord<T>): ContentRecord<T> {
  return JSON.parse(JSON.stringify(record)) as ContentRecord<T>;
}
