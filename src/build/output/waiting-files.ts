import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { naming } from '../../lib/system-error.ts';
import { isUnfinished } from '../../lib/write-file.ts';
import { folderMaker } from './folders.ts';
import { publishOrder } from './publish-order.ts';

/** New files wait here until all of them are ready; in the folder itself, so that moving is a rename. */
const WAITING = '.warta-new';

/** Files that were prepared and are not in place yet. */
export type WaitingFiles = {
  /** Where the file at `path` waits. */
  at(path: string): string;
  /** Prepares a file. An error of the system names the place that it is for. */
  write(path: string, bytes: Uint8Array): void;
  /** Moves all of `paths` into place; where nothing of ours is there yet, whole folders at once. */
  moveIn(paths: Iterable<string>, isFirst: boolean): void;
  /** Removes what still waits. */
  clear(): void;
};

const removeWaiting = (root: string): void =>
  rmSync(join(root, WAITING), { recursive: true, force: true });

/** Removes what an earlier build of `root` left waiting. */
export function clearWaiting(root: string): void {
  removeWaiting(root);
  // A build that was killed in its last step leaves the list of files half written.
  if (existsSync(root))
    for (const name of readdirSync(root))
      if (isUnfinished(name)) rmSync(join(root, name), { force: true });
}

/** The files of one build of `root` that wait. All threads of the build have the same. */
export function waitingFiles(root: string): WaitingFiles {
  const waitingRoot = join(root, WAITING);
  const makeOnce = folderMaker();
  const at = (path: string): string => join(waitingRoot, path);

  function moveWhole(paths: readonly string[]): void {
    const tops = new Set(paths.map((path) => /^[^/]+\/?/.exec(path)![0]));
    for (const top of publishOrder(tops)) {
      const to = join(root, top);
      if (!existsSync(to)) renameSync(at(top), to);
    }
  }

  return {
    at,
    write(path, bytes) {
      makeOnce(dirname(at(path)));
      naming(join(root, path), () => writeFileSync(at(path), bytes));
    },
    moveIn(paths, isFirst) {
      const all = [...paths];
      if (isFirst) moveWhole(all);
      for (const path of publishOrder(all)) {
        if (isFirst && !existsSync(at(path))) continue;
        makeOnce(dirname(join(root, path)));
        renameSync(at(path), join(root, path));
      }
    },
    clear: () => removeWaiting(root),
  };
}
