import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileRecord } from './record.ts';

/** What is kept of a file, so that it need not be read again while it is the same. */
export interface CachedFile {
  readonly size: number;
  /** Last change; 0 where it was too fresh to be told from a change in the same moment. */
  readonly mtime: number;
  readonly digest: string;
  readonly record: FileRecord<unknown>;
}

/** What one reading leaves for the next; plain JSON. */
export interface ContentCache {
  /** What the records depend on beside their files: the code's digest and the site's zone. */
  readonly key: string;
  readonly files: Readonly<Record<string, CachedFile>>;
}

/** The cache kept at `path`; undefined where there is none that can be read. */
export function readCache(path: string): ContentCache | undefined {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<ContentCache> | null;
    if (typeof read?.key !== 'string' || typeof read.files !== 'object') return undefined;
    return read as ContentCache;
  } catch {
    return undefined;
  }
}

/** Keeps a cache at `path`, whole or not at all: another process never sees half of it. */
export function writeCache(path: string, cache: ContentCache): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.tmp`;
  writeFileSync(fresh, JSON.stringify(cache));
  renameSync(fresh, path);
}
