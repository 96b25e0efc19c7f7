import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf, removeEmptyFolders } from './folders.ts';
import type { WaitingFiles } from './waiting-files.ts';

/** Those of `old` that stand in the way of a new file: a file where a folder comes, or the reverse. */
export function inTheWay(old: readonly string[], fresh: ReadonlySet<string>): string[] {
  if (old.length === 0) return [];
  const folders = new Set([...fresh].flatMap(foldersOf));
  return old.filter((path) => folders.has(path) || foldersOf(path).some((one) => fresh.has(one)));
}

/**
 * Puts the `fresh` files, which wait, in place, and removes the `old` ones: first those in the way, the
 * others when nothing points to them any more. `isFirst` says that nothing of ours was there.
 */
export function putInPlace(
  root: string,
  waiting: WaitingFiles,
  { fresh, old, isFirst }: { fresh: ReadonlySet<string>; old: readonly string[]; isFirst: boolean },
): void {
  const remove = (path: string): void => {
    rmSync(join(root, path), { force: true });
    removeEmptyFolders(root, path);
  };
  const first = new Set(inTheWay(old, fresh));
  first.forEach(remove);
  waiting.moveIn(fresh, isFirst);
  old.filter((path) => !first.has(path)).forEach(remove);
  waiting.clear();
}
