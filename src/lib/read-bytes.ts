import { readFileSync } from 'node:fs';
import { naming } from './system-error.ts';

/** The bytes of a file. An error names the file even where a folder has taken its place. */
export function readBytes(path: string): Buffer {
  return naming(path, () => readFileSync(path));
}
