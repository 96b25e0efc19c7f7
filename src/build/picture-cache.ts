import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PictureCache } from '../pictures/measure.ts';

/** What was remembered of the pictures; nothing when the file is absent or damaged. */
export function readPictureCache(path: string): PictureCache {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PictureCache;
  } catch {
    return {};
  }
}

/** Remembers the pictures, whole or not at all. */
export function writePictureCache(path: string, cache: PictureCache): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(cache));
  renameSync(`${path}.new`, path);
}
