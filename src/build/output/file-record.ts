import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** What is remembered of a file that a build wrote. */
export type OutputRecord = {
  /** Key of what it was made from; empty where its name tells its content. */
  key: string;
  /** In bytes. */
  size: number;
  /** Last change in milliseconds since 1970, as the file system tells it. */
  mtime: number;
  digest: string;
};

/** A digest of a file's content (96 bits of SHA-256). */
export const contentDigest = (bytes: Uint8Array): string =>
  hash('sha256', bytes, 'base64url').slice(0, 16);

/** The record of a file as it is now, made from `key`, with a content of this digest. */
export function recordNow(file: string, key: string, digest: string): OutputRecord {
  const { size, mtimeMs } = statSync(file);
  return { key, size, mtime: mtimeMs, digest };
}

/**
 * The record of `file` when it still is what was recorded: by size and time, else by its bytes, since
 * copying and unpacking give files new times. `undefined` where the file is gone or another.
 */
export function intactRecord(file: string, record: OutputRecord): OutputRecord | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size !== record.size) return undefined;
  if (stat.mtimeMs === record.mtime) return record;
  if (contentDigest(readFileSync(file)) !== record.digest) return undefined;
  return { ...record, mtime: stat.mtimeMs };
}
