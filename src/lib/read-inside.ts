import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { isHiddenPath } from './content-path.ts';
import { naming } from './system-error.ts';

/** A file below a folder is not, or no longer, one that may be read. */
export class NotInside extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} is no ordinary file inside the folder`);
    this.name = 'NotInside';
    this.file = file;
  }
}

/** Where folders truly lay when they were last looked at: to look once more for each file is half of the cost. */
const tops = new Map<string, string>();

/** The path of `real` below the folder that truly lies at `top`; undefined where it is not below it. */
function pathBelow(top: string | undefined, real: string): string | undefined {
  if (top === undefined) return undefined;
  const begin = top.endsWith(sep) ? top : top + sep;
  return real.length > begin.length && real.startsWith(begin)
    ? real.slice(begin.length)
    : undefined;
}

/**
 * Where `file` below the folder `root` truly lies, links followed. Undefined where that is outside
 * the folder, or in a part of it that is not read (names with `_` or `.`). Throws where it is gone.
 */
export function placeInside(root: string, file: string): string | undefined {
  const real = realpathSync.native(join(root, file));
  let inside = pathBelow(tops.get(root), real);
  if (inside === undefined) {
    const top = realpathSync.native(root);
    tops.set(root, top);
    inside = pathBelow(top, real);
  }
  return inside === undefined || isHiddenPath(inside.split(sep).join('/')) ? undefined : real;
}

/** A pipe that nobody writes into would keep the build waiting; Windows knows no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of `file` below the folder `root`, a link to another file of the folder included. Looks
 * where the file lies after it was opened, and whether that is what was opened: a file may become a
 * link at any time after the folder was walked. Throws `NotInside` for all that is no ordinary file of
 * the folder, and what the file system throws for a file that is gone, locked or too large, with its
 * path. With `most`, no more than so many bytes from its beginning.
 */
export function readInside(root: string, file: string, most?: number): Buffer {
  return naming(join(root, file), () => readOpened(root, file, most));
}

function readOpened(root: string, file: string, most: number | undefined): Buffer {
  const handle = openSync(join(root, file), FLAGS);
  try {
    const opened = fstatSync(handle);
    const place = placeInside(root, file);
    const there = place === undefined ? undefined : lstatSync(place);
    if (!opened.isFile() || opened.dev !== there?.dev || opened.ino !== there.ino)
      throw new NotInside(file);
    if (most === undefined) return readFileSync(handle);
    const bytes = Buffer.alloc(Math.min(most, opened.size));
    return bytes.subarray(0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}
