import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inChunks } from '../report/in-chunks.ts';

/** Begins the names of files that are not whole yet; names with a dot are never read as content. */
export const unfinished = '.warta-import-';

const made = new Set<string>();

/**
 * Writes a file so that readers see the old one or the whole new one; folders are made. A long text
 * may come in pieces.
 */
export function writeAtomically(path: string, data: string | Uint8Array | Iterable<string>): void {
  const folder = dirname(path);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  const temporary = join(folder, `${unfinished}${process.pid}-${basename(path)}`);
  try {
    if (typeof data === 'string' || data instanceof Uint8Array) writeFileSync(temporary, data);
    else writePieces(temporary, data);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    made.delete(folder);
    throw error;
  }
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of inChunks(pieces)) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}
