import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';

/** The folders that `path` lies in, innermost first. */
export function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder);
  return folders;
}

/** Removes the folders below `root` that `path` lay in, as far as nothing is left in them. */
export function removeEmptyFolders(root: string, path: string): void {
  for (const folder of foldersOf(path)) {
    try {
      // Fails where something is in it: to look would be to read a wide folder for each of its files.
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}

/** Makes folders, each once. */
export function folderMaker(): (folder: string) => void {
  const existing = new Set<string>();
  return (folder) => {
    if (existing.has(folder)) return;
    makeFolder(folder);
    existing.add(folder);
  };
}
