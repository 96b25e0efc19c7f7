import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import type { ContentRecord } from './record.ts';

/** What is kept of a file, so that it need not be read again while it is the same. */
export interface CachedFile {
  readonly size: number;
  /** Last change; 0 where it was too fresh to be told from a change in the same moment. */
  readonly mtime: number;
  readonly ctime: number;
  readonly digest: string;
  readonly record: ContentRecord<unknown>;
}

/** What one reading leaves for the next; plain JSON. */
export interface ContentCache {
  /** What the records depend on beside their files: the code's digest and the site's zone. */
  readonly key: string;
  readonly files: Readonly<Record<string, CachedFile>>;
}

/** The cache kept at `path`; undefined where there is none, or one that was damaged. */
export function readCache(path: string): ContentCache | undefined {
  const text = readSealed(path);
  return text === undefined ? undefined : (JSON.parse(text) as ContentCache);
}

/** Keeps a cache at `path`, whole or not at all. */
export function writeCache(path: string, cache: ContentCache): void {
  writeSealed(path, JSON.stringify(cache));
}
