import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
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

/**
 * Takes the project's build lock and returns what releases it. Two builds in one project folder
 * would silently mix their compiled pages. A lock whose process is gone is taken over; a living one
 * throws `BuildRunning`.
 */
export function takeLock(file: string, pid: number): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder !== pid && Number.isInteger(holder) && holder > 0 && isAlive(holder)) {
        throw new BuildRunning(holder);
      }
      rmSync(file, { force: true });
    }
  }
}
