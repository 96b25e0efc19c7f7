import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWartas } from './plan-update.ts';

/** The files of a project that an update may look at, by path with slashes, with their digests. */
export function projectFiles(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const enter = (folder: string): void => {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = folder + item.name;
      if (!isWartas(file) || item.isSymbolicLink()) continue;
      if (item.isDirectory()) enter(`${file}/`);
      else files.set(file, hash('sha256', readFileSync(join(root, file))));
    }
  };
  enter('');
  return files;
}
