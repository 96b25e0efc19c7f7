import { join } from 'node:path';
import type { EarlierFiles } from './earlier-files.ts';
import type { OutputRecord } from './file-record.ts';
import { contentDigest, recordNow } from './file-record.ts';
import type { WaitingFiles } from './waiting-files.ts';

/** A file that was prepared: it waits to be put in place, or is there already. */
export type FileOutcome = {
  path: string;
  digest: string;
  size: number;
  /** The record of the file that is there already, with the same bytes. */
  same: OutputRecord | undefined;
};

/** Prepares one file; `path` is relative to the output folder, with forward slashes. */
export type PrepareFile = (path: string, bytes: Uint8Array) => FileOutcome;

/** How files for the output folder `root` are prepared: what is there already with the same bytes stays. */
export const filePreparer =
  (root: string, earlier: EarlierFiles, waiting: WaitingFiles): PrepareFile =>
  (path, bytes) => {
    const digest = contentDigest(bytes);
    if (earlier.isSame(path, bytes, digest)) {
      return { path, digest, size: bytes.length, same: recordNow(join(root, path), '', digest) };
    }
    waiting.write(path, bytes);
    return { path, digest, size: bytes.length, same: undefined };
  };
