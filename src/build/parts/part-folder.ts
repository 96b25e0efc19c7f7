import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from '../../lib/system-error.ts';
import type { Share } from '../../lib/share.ts';
import { readShare } from '../../lib/share.ts';

/** Where the parts of the site in `outRoot` lie: beside it, so that jobs hand over one folder. */
export const partsFolder = (outRoot: string): string =>
  join(dirname(outRoot), `${basename(outRoot)}-parts`);

/** The folder of one part, such as `dist-parts/2-of-5`. */
export const partFolder = (outRoot: string, { number, of }: Share): string =>
  join(partsFolder(outRoot), `${number}-of-${of}`);

/** What a part's folder holds: its files as they stand in the site, its analyses, what is said of both. */
export const FILES = 'files';
export const TEXTS = 'texts';
export const MANIFEST = 'part.json';

/** What all parts share lies beside them. */
export const SPINE = 'spine';

/** The parts that lie in a folder of parts, by their names alone, sorted; none where there is no folder. */
export function partsIn(folder: string): Share[] {
  try {
    const shares = readdirSync(folder).map((name) => readShare(name.replace('-of-', '/')));
    return shares
      .filter((share) => share !== undefined)
      .toSorted((a, b) => a.of - b.of || a.number - b.number);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}
