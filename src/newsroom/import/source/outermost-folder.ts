import { dirname, sep } from 'node:path';

/** The outermost of an import's folders that a file lies in; that of a file which was asked for alone. */
export function outermostFolder(folders: readonly string[], path: string): string {
  return folders.find((folder) => path.startsWith(folder + sep)) ?? dirname(path);
}
