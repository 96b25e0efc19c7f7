import type { ContentCache } from '../../content-files/cache.ts';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { Facts } from './facts.ts';
import type { MediaCache } from '../../media/measure-media.ts';
import type { PictureFactsCache } from './pictures/picture-facts.ts';

/** What one check leaves for the next; plain JSON. */
export interface CheckCache {
  readonly content: ContentCache;
  /** What the facts depend on beside the texts: the code's digest and the site's settings. */
  readonly key: string;
  readonly texts: Readonly<Record<string, { readonly digest: string; readonly facts: Facts }>>;
  readonly pictures: PictureFactsCache;
  readonly media: MediaCache;
}

/** The cache kept at `path`; undefined where there is none, or one that was damaged. */
export function readCheckCache(path: string): CheckCache | undefined {
  const text = readSealed(path);
  return text === undefined ? undefined : (JSON.parse(text) as CheckCache);
}

/** Keeps a cache at `path`, whole or not at all. Where nothing can be written, nothing is kept. */
export function writeCheckCache(path: string, cache: CheckCache): void {
  try {
    writeSealed(path, JSON.stringify(cache));
  } catch {
    // A check in a folder that is read-only is slower the next time, and right all the same.
  }
}
