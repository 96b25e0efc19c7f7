import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSystemError } from './system-error.ts';

/** The first of the folders on the way to `folder` that is not there. */
function firstMissing(folder: string): string {
  const above = dirname(folder);
  return above === folder || existsSync(above) ? folder : firstMissing(above);
}

/** Makes a folder and those that it lies in, where they are not there. Throws the system's error. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    // Node says this of a disk that is read-only; made singly, the first one tells why.
    mkdirSync(firstMissing(folder));
    mkdirSync(folder, { recursive: true });
  }
}
