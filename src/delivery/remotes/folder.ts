import { setImmediate } from 'node:timers/promises';
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeEmptyFolders } from '../../build/output/folders.ts';
import { isSystemError } from '../../lib/system-error.ts';
import { isUnfinished, writeAtomically } from '../../lib/write-file.ts';
import { RemoteError } from './remote-error.ts';
import type { Parcel, Remote } from './remote.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Does `work` on `path`; an error of the system becomes what a host would say. */
function asked<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (FULL.has(error.code)) throw new RemoteError({ kind: 'full', path }, error);
    if (DENIED.has(error.code)) throw new RemoteError({ kind: 'denied', path }, error);
    throw new RemoteError({ kind: 'other', path, said: error.message }, error);
  }
}

/** Renames what is no link, where nothing lies. */
function renameOnto(from: string, to: string, path: string): void {
  const kindOf = (file: string) => lstatSync(file, { throwIfNoEntry: false });
  const refused = (said: string) => new RemoteError({ kind: 'other', path, said });
  if (asked(path, () => kindOf(to))) throw refused(`EEXIST: ${to}`);
  if (asked(path, () => kindOf(from))?.isSymbolicLink()) throw refused(`symbolic link: ${from}`);
  asked(path, () => renameSync(from, to));
}

/** A folder of this machine, or of a drive that it reaches by a path. It is made where it is not there. */
export function folderRemote(root: string): Remote {
  const at = (path: string): string => join(root, path);
  const bytesOf = ({ from }: Parcel): Uint8Array =>
    typeof from === 'string' ? readFileSync(from) : from;
  return {
    async read(path) {
      return asked(path, () => (existsSync(at(path)) ? readFileSync(at(path)) : undefined));
    },
    async put(parcels, placed) {
      for (const parcel of parcels) {
        const { path } = parcel;
        asked(path, () => writeAtomically(at(path), bytesOf(parcel), { flush: 'nothing' }));
        placed(path);
        // Others of this process have their turn: the clock that keeps the turn, and progress.
        await setImmediate();
      }
    },
    async remove(paths) {
      for (const path of paths) {
        asked(path, () => rmSync(at(path), { force: true }));
        removeEmptyFolders(root, path);
      }
    },
    async claim(path, bytes) {
      try {
        writeAtomically(at(path), bytes, { isNew: true, flush: 'nothing' });
        return true;
      } catch (error) {
        if (isSystemError(error) && error.code === 'EEXIST') return false;
        return asked(path, () => {
          throw error;
        });
      }
    },
    async existing(paths) {
      return new Set(paths.filter((path) => existsSync(at(path))));
    },
    async names() {
      if (!existsSync(root)) return [];
      return asked('', () => readdirSync(root)).filter((name) => !isUnfinished(name));
    },
    async rename(renamings) {
      for (const { from, to } of renamings) renameOnto(at(from), at(to), from);
    },
    async close() {},
  };
}
