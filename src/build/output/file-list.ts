import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../lib/write-file.ts';

/**
 * Names what Warta wrote into an output folder, one path a line, sorted. On a host a tab and the digest of
 * the file follow, which are not looked at here.
 */
export const LIST = '.warta-files';

/** Paths that an earlier build wrote into `root`; none where there is no list. */
export function readList(root: string): string[] {
  const file = join(root, LIST);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t', 1)[0]!);
}

/** Writes the list of an output folder, whole or not at all; one that says the same is left. */
export function writeList(root: string, paths: Iterable<string>): void {
  const text = [...paths]
    .toSorted()
    .map((path) => `${path}\n`)
    .join('');
  const list = join(root, LIST);
  if (existsSync(list) && readFileSync(list, 'utf8') === text) return;
  writeAtomically(list, text, { flush: 'nothing' });
}
