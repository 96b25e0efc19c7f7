import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Walk } from '../../content-files/files/walk.ts';
import { isSystemError } from '../../lib/system-error.ts';

const CHUNK = 1 << 20;

/**
 * Digest of all files of a content folder by name and bytes, each read once and none held: the same
 * on every machine that has the same files, whatever their times. Of a file that cannot be read the
 * error stands for its bytes.
 */
export function inventoryOf(root: string, { files }: Pick<Walk, 'files'>): string {
  const sum = createHash('sha256');
  const bytes = Buffer.alloc(CHUNK);
  for (const { file, size } of files) {
    sum.update(`\n${file}\t${size}\n`);
    try {
      const handle = openSync(join(root, file), 'r');
      try {
        for (let length; (length = readSync(handle, bytes)) > 0;)
          sum.update(bytes.subarray(0, length));
      } finally {
        closeSync(handle);
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      sum.update(error.code);
    }
  }
  return sum.digest('base64url');
}
