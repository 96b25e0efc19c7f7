import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A folder of this process alone. */
export interface TemporaryFolder {
  path: string;
  remove(): void;
}

const ours = /^warta-import-[\w-]{6,}$/;
/** Locked as long as its process lives. */
const lockName = 'held';
/** Says that the folder is the importer's and its lock was taken. */
const markName = 'warta-import';
/** A folder without a mark may be in the making; one that is older than this is not. */
const makingTime = 3_600_000;

/**
 * Makes a temporary folder, and removes those of imports that were killed. Each holds a lock of the
 * operating system (by way of SQLite, which knows how on every system): it ends with its process,
 * however that ends, and no process number says anything.
 */
export function temporaryFolder(parent = tmpdir()): TemporaryFolder {
  clearAbandoned(parent);
  const path = mkdtempSync(join(parent, 'warta-import-'));
  const lock = lockIn(path);
  if (lock !== undefined) writeFileSync(join(path, markName), '');
  const remove = (): void => {
    process.off('exit', remove);
    if (lock?.isOpen === true) lock.close();
    rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return { path, remove };
}

/** The lock of a folder; `undefined` where another process holds it, or no lock can be had. */
function lockIn(folder: string): DatabaseSync | undefined {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(folder, lockName));
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch {
    lock?.close();
    return undefined;
  }
}

function clearAbandoned(parent: string): void {
  for (const name of namesIn(parent)) {
    if (!ours.test(name)) continue;
    try {
      clear(join(parent, name));
    } catch {
      // Somebody else's, or gone meanwhile.
    }
  }
}

function clear(folder: string): void {
  const { uid, mtimeMs, isFolder } = statOf(folder);
  if (!isFolder || uid !== (process.getuid?.() ?? uid)) return;
  if (!existsSync(join(folder, markName))) {
    // Killed while it was made. Only what is empty goes, for this is no proof that it is ours.
    if (Date.now() - mtimeMs > makingTime) rmdirSync(folder);
    return;
  }
  const lock = lockIn(folder);
  if (lock === undefined) return;
  lock.close();
  rmSync(folder, { recursive: true, force: true });
}

function statOf(path: string) {
  const stat = lstatSync(path);
  return { uid: stat.uid, mtimeMs: stat.mtimeMs, isFolder: stat.isDirectory() };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
