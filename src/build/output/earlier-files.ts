import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { memo } from '../../lib/memo.ts';
import type { OutputRecord } from './file-record.ts';
import { intactRecord } from './file-record.ts';

/** What an earlier build left in an output folder. */
export type EarlierFiles = {
  /** The record of a file that is still there as it was written. */
  intact(path: string): OutputRecord | undefined;
  /** Whether a file of ours has these bytes, of this digest. */
  isSame(path: string, bytes: Uint8Array, digest: string): boolean;
};

/** Looks at what an earlier build left in `root`, each file once; only `own` files are looked at. */
export function earlierFiles(
  root: string,
  own: ReadonlySet<string>,
  remembered: ReadonlyMap<string, OutputRecord>,
): EarlierFiles {
  const intact = memo((path: string): OutputRecord | undefined => {
    const record = own.has(path) ? remembered.get(path) : undefined;
    return record && intactRecord(`${root}/${path}`, record);
  });
  return {
    intact,
    isSame(path, bytes, digest) {
      if (!own.has(path)) return false;
      const record = intact(path);
      if (record) return record.digest === digest;
      const file = join(root, path);
      const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      return isFile && readFileSync(file).equals(bytes);
    },
  };
}
