import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import type { PictureCache } from '../pictures/measure.ts';

/** What was remembered of the pictures; nothing when the file is absent or damaged. */
export function readPictureCache(path: string): PictureCache {
  return JSON.parse(readSealed(path) ?? '{}') as PictureCache;
}

/** Remembers the pictures, whole or not at all. */
export function writePictureCache(path: string, cache: PictureCache): void {
  writeSealed(path, JSON.stringify(cache));
}
