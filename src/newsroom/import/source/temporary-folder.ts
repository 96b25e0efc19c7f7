import { lstatSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LockHeld, takeLock } from '../../../lib/lock.ts';

/** A folder of this process alone. */
export interface TemporaryFolder {
  path: string;
  remove(): void;
}

const ours = /^warta-import-[\w-]{6,}$/;
/** Locked as long as its process lives. */
const lockName = 'held';
/** The note that the lock keeps of its holder: the folder is the importer's and was locked once. */
const markName = `${lockName}.json`;
/** A folder without a mark may be in the making; one that is older than this is not. */
const makingTime = 3_600_000;

/**
 * Makes a temporary folder, and removes those of imports that were killed. Each is
 * held by a lock that ends with its process, however that ends; no process number says anything.
 */
export function temporaryFolder(parent = tmpdir()): TemporaryFolder {
  clearAbandoned(parent);
  const path = mkdtempSync(join(parent, 'warta-import-'));
  const release = lockIn(path);
  const remove = (): void => {
    process.off('exit', remove);
    release?.();
    rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return { path, remove };
}

/** Releases the lock of a folder; `undefined` on a disk that knows no locks: the folder stays then. */
function lockIn(folder: string): (() => void) | undefined {
  try {
    return takeLock(join(folder, lockName), 'npm run import');
  } catch (error) {
    if (error instanceof LockHeld) throw error;
    return undefined;
  }
}

function clearAbandoned(parent: string): void {
  for (const name of namesIn(parent)) {
    if (!ours.test(name)) continue;
    try {
      clear(join(parent, name));
    } catch {
      // Held, somebody else's, or gone meanwhile.
    }
  }
}

function clear(folder: string): void {
  const { uid, mtimeMs, isFolder } = statOf(folder);
  if (!isFolder || uid !== (process.getuid?.() ?? uid)) return;
  if (!isFile(join(folder, markName))) {
    // Killed while it was made. Only what is empty goes, for this is no proof that it is ours.
    if (Date.now() - mtimeMs > makingTime) rmdirSync(folder);
    return;
  }
  const release = lockIn(folder);
  if (release === undefined) return;
  release();
  rmSync(folder, { recursive: true, force: true });
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
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
