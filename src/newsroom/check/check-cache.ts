import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ContentCache } from '../../content-files/cache.ts';
import type { Facts } from './facts.ts';
import type { PictureFactsCache } from './pictures/picture-facts.ts';

/** What one check leaves for the next; plain JSON. */
export interface CheckCache {
  readonly content: ContentCache;
  /** What the facts depend on beside the texts: the code's digest and the site's settings. */
  readonly key: string;
  readonly texts: Readonly<Record<string, { readonly digest: string; readonly facts: Facts }>>;
  readonly pictures: PictureFactsCache;
}

/** The cache kept at `path`; undefined where there is none that can be read. */
export function readCheckCache(path: string): CheckCache | undefined {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<CheckCache> | null;
    const isWhole = typeof read?.key === 'string' && read.content && read.texts && read.pictures;
    return isWhole ? (read as CheckCache) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a cache at `path`, whole or not at all. Where nothing can be written, nothing is kept. */
export function writeCheckCache(path: string, cache: CheckCache): void {
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, JSON.stringify(cache));
    renameSync(fresh, path);
  } catch {
    // A check in a folder that is read-only is slower the next time, and right all the same.
  }
}
