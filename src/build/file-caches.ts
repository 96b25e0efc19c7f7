import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import { CLEANING } from '../pictures/clean/clean-file.ts';
import type { MediaCache } from '../media/measure-media.ts';
import type { PictureCache } from '../pictures/measure.ts';
import type { CleanedSizes } from '../site/published-files.ts';

/** What was remembered under `path` by the same way of cleaning; nothing where it is absent or damaged. */
function readCache<T>(path: string): Record<string, T> {
  const { cleaning, files } = JSON.parse(readSealed(path) ?? '{}') as {
    cleaning?: string;
    files?: Record<string, T>;
  };
  return cleaning === CLEANING && files ? files : {};
}

/** Remembers files, whole or not at all. */
function writeCache(path: string, files: object): void {
  writeSealed(path, JSON.stringify({ cleaning: CLEANING, files }));
}

/** What was remembered of the pictures. */
export const readPictureCache = (path: string): PictureCache => readCache(path);

/** Remembers the pictures. */
export const writePictureCache = (path: string, cache: PictureCache): void =>
  writeCache(path, cache);

/** What was remembered of documents and of files for the root. */
export const readFileCache = (path: string): CleanedSizes => readCache(path);

/** Remembers those. */
export const writeFileCache = (path: string, cache: CleanedSizes): void => writeCache(path, cache);

/** What was remembered of sounds and films. */
export const readMediaCache = (path: string): MediaCache => readCache(path);

/** Remembers those. */
export const writeMediaCache = (path: string, cache: MediaCache): void => writeCache(path, cache);
