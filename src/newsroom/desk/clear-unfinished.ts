import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED, isUnfinished } from '../../lib/write-file.ts';

/** No file takes as long to write (ms): one that is older was left behind, whoever bears its number now. */
const LONGEST = 3_600_000;

/**
 * Removes what a command that was broken off left half written in a content folder. `now` is the
 * time by the clock that files are dated by, in ms.
 */
export function clearUnfinished(content: string, now = Date.now()): void {
  for (const folder of ['', 'articles', 'authors', 'pages', 'files', '_import', '_check']) {
    clear(join(content, folder), folder !== '', now);
  }
}

function clear(folder: string, deep: boolean, now: number): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isFile() && isUnfinished(entry.name)) {
      if (!isRunning(entry.name) || isOld(path, now)) rmSync(path, { force: true });
    } else if (deep && entry.isDirectory()) clear(path, true, now);
  }
}

function isOld(path: string, now: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && now - stats.mtimeMs > LONGEST;
}

/**
 * Whether the process that an unfinished file is named after may be writing it now. A number that
 * lives says no more than that: numbers are given to others once their process is gone.
 */
function isRunning(name: string): boolean {
  const pid = Number.parseInt(name.slice(UNFINISHED.length), 10);
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
