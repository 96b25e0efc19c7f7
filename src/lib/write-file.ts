import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { makeFolder } from './make-folder.ts';
import { pause } from './pause.ts';
import { isSystemError, naming } from './system-error.ts';

/** Begins the names of files that are not whole yet; names with a dot are never read as content. */
export const UNFINISHED = '.warta-writing-';

/** Whether a name is that of a file which was never finished. */
export const isUnfinished = (name: string): boolean => name.startsWith(UNFINISHED);

/** How a file is written. */
export type WriteOptions = {
  /** Whether there must be no such file yet: then `EEXIST` is thrown where there is one. */
  isNew?: boolean;
  /**
   * What is on the disk for certain afterwards, should the power fail: the text and its name
   * (`folder`), the text where the name is (`file`, for thousands of files), or neither (`nothing`,
   * for what can be made again).
   */
  flush?: 'folder' | 'file' | 'nothing';
};

let written = 0;

/** Windows refuses a rename while a virus scanner or a sync program has one of the files open. */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);
const TRIES = 8;

/** Puts `from` in the place of `to`. On Windows it tries again for up to a second. */
function replace(from: string, to: string): void {
  for (let tries = 1; ; tries++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const mayPass = process.platform === 'win32' && isSystemError(error) && BUSY.has(error.code);
      if (!mayPass || tries === TRIES) throw error;
      pause(2 ** tries * 4);
    }
  }
}

/** Puts `from` at `to`, where nothing is; both lie in one folder. */
function placeNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!isSystemError(error) || error.code === 'EEXIST') throw error;
    // A disk without hard links (memory cards, shares): the name is claimed first.
    closeSync(openSync(to, 'wx'));
    replace(from, to);
  }
}

/** The file that `path` stands for, where it is a link, and the rights that it has. */
function existing(path: string): { target: string; mode: number | undefined } {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile()
    ? { target: realpathSync(path), mode: stats.mode & 0o7777 }
    : { target: path, mode: undefined };
}

function fill(
  path: string,
  data: string | Uint8Array | Iterable<string | Uint8Array>,
  mode: number | undefined,
  flush: boolean,
): void {
  const file = openSync(path, 'wx');
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    if (typeof data === 'string' || data instanceof Uint8Array) writeFileSync(file, data);
    else for (const piece of data) writeFileSync(file, piece);
    if (flush) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Windows and some shares cannot flush a folder. The file is whole all the same. */
function flushFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return;
  }
}

/**
 * Writes a file so that others, and a later command after this one was killed, see the old one or the
 * whole new one. Folders are made; a link stays a link, rights stay as they were. What is long may
 * come in pieces. Throws the system's error with `path` in it and leaves nothing behind then.
 */
export function writeAtomically(
  path: string,
  data: string | Uint8Array | Iterable<string | Uint8Array>,
  { isNew = false, flush = 'folder' }: WriteOptions = {},
): void {
  naming(path, () => {
    const { target, mode } = isNew ? { target: path, mode: undefined } : existing(path);
    const folder = dirname(target);
    makeFolder(folder);
    // Every thread of a process counts for itself.
    const name = `${UNFINISHED}${process.pid}-${threadId}-${(written += 1)}`;
    const waiting = join(folder, name);
    try {
      fill(waiting, data, mode, flush !== 'nothing');
      if (isNew) placeNew(waiting, target);
      else replace(waiting, target);
    } finally {
      removeQuietly(waiting);
    }
    if (flush === 'folder') flushFolder(folder);
  });
}

/** What cannot be removed is cleared away later, and must not hide why the writing failed. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}
