import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUnfinished } from '../../lib/write-file.ts';
import { LIST, readList } from './file-list.ts';
import type { OutputRecord } from './file-record.ts';
import { intactRecord } from './file-record.ts';

/** The output folder holds files and no list says that they are ours. */
export class ForeignFolder extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`${folder} is not empty and was not written by Warta`);
    this.name = 'ForeignFolder';
    this.folder = folder;
  }
}

/**
 * What earlier builds wrote into `root`: by the list, and by `remembered` where the list was damaged.
 * Throws `ForeignFolder` where there are files and no list.
 */
export function ownFiles(
  root: string,
  remembered: ReadonlyMap<string, OutputRecord>,
): ReadonlySet<string> {
  const own = new Set(readList(root));
  for (const [path, record] of remembered) {
    if (!own.has(path) && intactRecord(join(root, path), record)) own.add(path);
  }
  // A first build that was killed may have left its unfinished list.
  const holdsFiles = existsSync(root) && readdirSync(root).some((name) => !isUnfinished(name));
  if (holdsFiles && !existsSync(join(root, LIST))) throw new ForeignFolder(root);
  return own;
}
