import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, basename } from 'node:path';

/** Begins the names of files that are not whole yet; names with a dot are never read as content. */
export const unfinished = '.warta-import-';

const made = new Set<string>();

/** Writes a file so that readers see the old one or the whole new one; folders are made. */
export function writeAtomically(path: string, data: string | Uint8Array): void {
  const folder = dirname(path);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  const temporary = join(folder, `${unfinished}${process.pid}-${basename(path)}`);
  try {
    writeFileSync(temporary, data);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    made.delete(folder);
    throw error;
  }
}
