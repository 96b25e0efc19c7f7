import { foldersOf } from '../../../build/output/folders.ts';

/** The folders that may be empty when files at `paths` are gone. */
export const foldersAbove = (paths: readonly string[]): string[] => [
  ...new Set(paths.flatMap(foldersOf)),
];

/**
 * Which of `folders` hold nothing, or folders alone that hold nothing, in steps: those of a step can be
 * removed when the ones before are gone. `listed` is all that lies in them, folders with a slash at
 * their end: a name that is a file or a link by now is no folder.
 */
export function emptiedFolders(
  folders: readonly string[],
  listed: ReadonlySet<string>,
): string[][] {
  const inside = new Map<string, Set<string>>();
  for (const entry of listed) {
    const path = entry.replace(/\/$/, '');
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    inside.set(parent, (inside.get(parent) ?? new Set()).add(path));
  }
  const depth = (path: string): number => path.split('/').length;
  const steps = new Map<number, string[]>();
  for (const folder of folders.toSorted((a, b) => depth(b) - depth(a))) {
    if (!listed.has(`${folder}/`) || (inside.get(folder)?.size ?? 0) > 0) continue;
    inside.get(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))))?.delete(folder);
    const at = depth(folder);
    steps.set(at, [...(steps.get(at) ?? []), folder]);
  }
  return [...steps.values()];
}
