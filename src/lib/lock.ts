import { lstatSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './make-folder.ts';
import { pause } from './pause.ts';

/** Who holds a lock, as it noted itself. */
export type Holder = {
  /** The command, as it is typed: `npm run build`. */
  what: string;
  /** An ISO instant. */
  since: string;
  /** Its process, for whoever wants to end it; nothing is decided by it. */
  pid: number;
};

/** Somebody else holds the lock; `holder` is undefined where they had no time to note themselves. */
export class LockHeld extends Error {
  readonly holder: Holder | undefined;
  constructor(file: string, holder: Holder | undefined) {
    super(
      `${file} is held by ${holder ? `${holder.what} (process ${holder.pid})` : 'another process'}.`,
    );
    this.name = 'LockHeld';
    this.holder = holder;
  }
}

/** Codes of SQLite: https://sqlite.org/rescode.html */
const BUSY = 5;
const [CORRUPT, NOT_A_DATABASE] = [11, 26];

/** All locks of this process: one that nobody refers to would be closed, and so released, as garbage. */
const held = new Set<DatabaseSync>();

const noteOf = (file: string): string => `${file}.json`;

function readHolder(file: string): Holder | undefined {
  try {
    const { what, since, pid } = JSON.parse(readFileSync(noteOf(file), 'utf8')) as Holder;
    const isWhole =
      typeof what === 'string' && !Number.isNaN(Date.parse(since)) && Number.isInteger(pid);
    return isWhole ? { what, since, pid } : undefined;
  } catch {
    return undefined;
  }
}

/** The holder's note, which it writes a moment after it has the lock. */
function waitForHolder(file: string): Holder | undefined {
  for (let tries = 0; tries < 20; tries++) {
    const holder = readHolder(file);
    if (holder) return holder;
    pause(10);
  }
  return undefined;
}

/** An error as the system's own: the lock could not be tried at all. */
const cannotLock = (file: string, cause: unknown): Error =>
  Object.assign(new Error(`cannot lock ${file}`, { cause }), {
    code: 'ENOLCK',
    errno: 0,
    syscall: 'lock',
    path: file,
  });

/** Opens the file and locks it. `undefined` where what lies in it had to be emptied first. */
function tryLock(file: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    const { errcode } = error as { errcode?: number };
    if (errcode === BUSY) throw new LockHeld(file, waitForHolder(file));
    const isForeign = errcode === CORRUPT || errcode === NOT_A_DATABASE;
    if (!isForeign || !lstatSync(file).isFile()) throw cannotLock(file, error);
    // Emptied where it lies: with a new file in its place, two could each lock one of them.
    truncateSync(file);
    return undefined;
  }
}

/**
 * Takes the lock `file`, whose folders are made, and returns what releases it. It is a lock of the
 * operating system on an open file (by way of SQLite, which knows how on every system): it ends with
 * its process, however that ends, so there is none to be found stale and no process number to be
 * trusted. It holds between containers that share the folder, too. Throws `LockHeld`, or a system
 * error where the place cannot be locked.
 */
export function takeLock(file: string, what: string, now = new Date()): () => void {
  makeFolder(dirname(file));
  const database = tryLock(file) ?? tryLock(file);
  if (!database) throw cannotLock(file, undefined);
  held.add(database);
  const holder: Holder = { what, since: now.toISOString(), pid: process.pid };
  try {
    writeFileSync(noteOf(file), JSON.stringify(holder));
  } catch {
    // The note is for people; the lock holds without.
  }
  return () => {
    rmSync(noteOf(file), { force: true });
    held.delete(database);
    database.close();
  };
}
