import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PictureError } from './shrink-picture.ts';

/** The most bytes that a picture may have. */
export const mostPictureBytes = 25 * 1024 * 1024;

/**
 * Finds pictures in folders by the end of their address: `…/uploads/2015/09/x.jpg` is the `x.jpg` that
 * lies in the most alike folders. The folders are listed once, whatever the number of pictures.
 */
export class PictureFinder {
  readonly #folders: readonly string[];
  /** Where files of a name lie, as the folder and the path. */
  #places: Map<string, string[]> | undefined;

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** The bytes of the picture at an address. @throws {PictureError} where it is too large */
  find(url: string): Buffer | undefined {
    const parts = partsOf(url);
    const name = parts.at(-1);
    if (name === undefined) return undefined;
    const folders = (this.#places ??= placesIn(this.#folders)).get(name) ?? [];
    const nearest = folders.toSorted((a, b) => alike(b, parts) - alike(a, parts));
    for (const folder of nearest) {
      const bytes = readInside(folder, name);
      if (bytes !== undefined) return bytes;
    }
    return undefined;
  }
}

function placesIn(folders: readonly string[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) continue;
      const there = places.get(entry.name);
      if (there === undefined) places.set(entry.name, [folder]);
      else there.push(folder);
    }
  }
  return places;
}

/** The parts of an address' path; none where it could lead out of a folder. */
function partsOf(url: string): string[] {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return [];
  }
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '..' || part.includes('\0') || part.includes('\\'))) return [];
  return parts;
}

/** How many folders, from the innermost, an address and a place on disk have in common. */
function alike(folder: string, parts: readonly string[]): number {
  const names = folder.split(sep);
  let count = 0;
  while (count < parts.length - 1 && names.at(-1 - count) === parts.at(-2 - count)) count += 1;
  return count;
}

/** Reads a file only where its real place is below the folder. */
function readInside(folder: string, name: string): Buffer | undefined {
  let real: string;
  try {
    real = realpathSync(join(folder, name));
    if (!real.startsWith(realpathSync(folder) + sep)) return undefined;
    const { size } = statSync(real);
    if (size > mostPictureBytes) throw new PictureError(`> ${mostPictureBytes / 1024 / 1024} MB`);
    return readFileSync(real);
  } catch (error) {
    if (error instanceof PictureError) throw error;
    return undefined;
  }
}
