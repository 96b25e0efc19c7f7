import { sep } from 'node:path';

/** Milliseconds in which several files saved at once count as one change. */
const TOGETHER = 50;

/** Milliseconds between looks at a folder, and how many times as long as a look took they are at least. */
const PAUSE = 1500;
const TIMES_ITS_COST = 30;

/** What a look at a folder that is not there gives. */
export const GONE = '';

/** What of a watcher of files is needed. */
export type FileWatcher = {
  add(path: string): unknown;
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
};

const isWithin = (folder: string, file: string): boolean =>
  file === folder || file.startsWith(folder + (folder.endsWith(sep) ? '' : sep));

/**
 * Calls `read` when something in `folder` changed: never twice at a time, and once more for what changed
 * meanwhile. Now and then it looks itself (`look` gives another text for other files, `seen` was the one
 * before the first reading): a watcher tells of nothing on many network drives, in a folder that was moved
 * away and came back, and of what is saved while it looks through a folder for the first time. Returns
 * what ends that.
 */
export function readAgainWhenChanged(
  watcher: FileWatcher,
  folder: string,
  seen: string,
  look: () => string,
  read: () => Promise<void>,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let looking: NodeJS.Timeout | undefined;
  let isReading = false;
  let isChanged = false;
  let last = seen;
  const changed = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void readAll(), TOGETHER);
  };
  async function readAll(): Promise<void> {
    isChanged = true;
    if (isReading) return;
    isReading = true;
    while (isChanged) {
      isChanged = false;
      last = look();
      await read();
    }
    isReading = false;
  }
  const lookLater = (pause: number): void => {
    looking = setTimeout(() => {
      const began = performance.now();
      const now = isReading ? last : look();
      if (now !== last) {
        if (last === GONE) watcher.add(folder);
        changed();
      }
      lookLater(Math.max(PAUSE, TIMES_ITS_COST * (performance.now() - began)));
    }, pause);
    looking.unref();
  };
  watcher.add(folder);
  watcher.on('all', (_event, file) => {
    if (isWithin(folder, file)) changed();
  });
  lookLater(PAUSE);
  return () => {
    clearTimeout(waiting);
    clearTimeout(looking);
  };
}
