import { existsSync } from 'node:fs';
import { sep } from 'node:path';

/** Milliseconds in which several files saved at once count as one change. */
const TOGETHER = 50;

/** Milliseconds between looks for a content folder that has gone. */
const PAUSE = 500;

/**
 * Milliseconds after which a folder that came back is read once more: what is saved while a watcher looks
 * through it for the first time, or is still being copied, is told by nobody.
 */
const AFTERWARDS = [1500, 5000];

/** What of a watcher of files is needed. */
export type FileWatcher = {
  add(path: string): unknown;
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
};

const isWithin = (folder: string, file: string): boolean =>
  file === folder || file.startsWith(folder + (folder.endsWith(sep) ? '' : sep));

/**
 * Calls `read` when something in `folder` changed: never twice at a time, and once more for what changed
 * meanwhile. A folder that goes away, or is renamed, is looked for until it is there again.
 */
export function readAgainWhenChanged(
  watcher: FileWatcher,
  folder: string,
  read: () => Promise<void>,
): void {
  let waiting: NodeJS.Timeout | undefined;
  let isReading = false;
  let isChanged = false;
  const changed = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void readAll(), TOGETHER);
  };
  const findAgain = (): void => {
    if (!existsSync(folder)) {
      setTimeout(findAgain, PAUSE).unref();
      return;
    }
    watcher.add(folder);
    changed();
    for (const later of AFTERWARDS) setTimeout(changed, later).unref();
  };
  async function readAll(): Promise<void> {
    isChanged = true;
    if (isReading) return;
    isReading = true;
    while (isChanged) {
      isChanged = false;
      await read();
    }
    isReading = false;
    if (!existsSync(folder)) findAgain();
  }
  watcher.add(folder);
  watcher.on('all', (_event, file) => {
    if (isWithin(folder, file)) changed();
  });
}
