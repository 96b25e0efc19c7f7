import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isHiddenPath } from './content-path.ts';

/** A file below a folder is not, or no longer, one that may be read. */
export class NotInside extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} is no ordinary file inside the folder`);
    this.name = 'NotInside';
    this.file = file;
  }
}

/**
 * Where `file` below the folder `root` truly lies, links followed. Undefined where that is outside
 * the folder, or in a part of it that is not read (names with `_` or `.`). Throws where it is gone.
 */
export function placeInside(root: string, file: string): string | undefined {
  const top = realpathSync.native(root);
  const real = realpathSync.native(join(root, file));
  const inside = relative(top, real).split(sep).join('/');
  const isOutside = inside === '' || inside.startsWith('../') || inside === '..' || real === inside;
  return isOutside || isHiddenPath(inside) ? undefined : real;
}

/** Devices and pipes would keep the build waiting; Windows knows neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const isSame = (a: Stats, b: Stats): boolean => a.dev === b.dev && a.ino === b.ino;

/**
 * The bytes of `file` below the folder `root`, a link to another file of the folder included. Looks
 * where the file lies when it is opened, and once more after it: a file may become a link at any time
 * after the folder was walked. Throws `NotInside` for all that is no ordinary file of the folder, and
 * what the file system throws for a file that is gone, locked or too large.
 */
export function readInside(root: string, file: string): Buffer {
  const place = placeInside(root, file);
  if (place === undefined) throw new NotInside(file);
  const handle = openSync(place, FLAGS);
  try {
    const opened = fstatSync(handle);
    const after = placeInside(root, file);
    if (!opened.isFile() || after === undefined || !isSame(opened, statSync(after)))
      throw new NotInside(file);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
