import { gzipSync } from 'node:zlib';

/** Bytes after gzip -9, as budgets count them. */
export const gzipped = (bytes: string | Uint8Array): number =>
  gzipSync(bytes, { level: 9 }).byteLength;
