import type { Directory } from './read-directory.ts';
import { readDirectory } from './read-directory.ts';
import type { LocalHeader } from './local-header.ts';
import { nextLocalHeader, readLocalHeader } from './local-header.ts';
import type { ZipEntry } from './zip-entry.ts';

/** An entry, and where its bytes begin; `undefined` where its own header is damaged. */
export type LocatedEntry = { entry: ZipEntry; data: number | undefined };

/** The entries that a directory lists; answers whether all of it could be read. */
export function* listedEntries(
  file: number,
  directory: Directory,
): Generator<LocatedEntry, boolean, number | undefined> {
  const entries = readDirectory(file, directory);
  for (;;) {
    const next = entries.next();
    if (next.done === true) return next.value === 'whole';
    const entry = next.value;
    yield { entry, data: readLocalHeader(file, entry.header)?.data };
  }
}

/**
 * The entries of an archive without a directory (it was cut off), by the headers before their bytes.
 * Told where the bytes of the last one ended, it goes on from there; else it looks for a header.
 */
export function* scatteredEntries(
  file: number,
): Generator<LocatedEntry, boolean, number | undefined> {
  let at = nextLocalHeader(file, 0);
  while (at !== undefined) {
    const header: LocalHeader | undefined = readLocalHeader(file, at);
    const end: number | undefined = header === undefined ? undefined : yield header;
    at = nextLocalHeader(file, end ?? header?.data ?? at + 4);
  }
  return false;
}
