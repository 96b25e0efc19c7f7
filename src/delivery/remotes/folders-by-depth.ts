import { foldersOf } from '../../build/output/folders.ts';

/** The folders that files at `paths` lie in, in groups of those that lie equally deep, the deepest first. */
export function foldersByDepth(paths: readonly string[]): string[][] {
  const groups = new Map<number, string[]>();
  for (const folder of new Set(paths.flatMap(foldersOf))) {
    const depth = folder.split('/').length;
    groups.set(depth, [...(groups.get(depth) ?? []), folder]);
  }
  return [...groups].toSorted(([a], [b]) => b - a).map(([, folders]) => folders);
}
