import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another build of this project is running; `pid` is its process. */
export class BuildRunning extends Error {
  readonly pid: number;
  constructor(pid: number) {
    super(`Another build of this project is running (process ${pid}).`);
    this.name = 'BuildRunning';
    this.pid = pid;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that holds a lock; `undefined` where nobody does. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Creates the lock with its content in one step; false where it is there already. */
function create(file: string, own: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Takes the project's build lock and returns what releases it. Two builds in one project folder
 * would silently mix their compiled pages. A lock whose process is gone is taken over; a living one
 * throws `BuildRunning`.
 */
export function takeLock(file: string, pid: number): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${pid}`;
  writeFileSync(own, String(pid));
  try {
    while (!create(file, own)) {
      const holder = holderOf(file);
      if (holder !== undefined && holder !== pid && isAlive(holder)) throw new BuildRunning(holder);
      // Moved aside first: of two that find it abandoned, one alone moves it.
      const aside = `${own}.gone`;
      try {
        renameSync(file, aside);
      } catch {
        continue;
      }
      const moved = holderOf(aside);
      // The other was quicker, and this is its new lock: give it back.
      if (moved !== holder && moved !== undefined) create(file, aside);
      rmSync(aside, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(file, { force: true });
}
