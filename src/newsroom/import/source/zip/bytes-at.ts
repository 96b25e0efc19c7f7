import { readSync } from 'node:fs';

/** The bytes of an open file from `at`; fewer where it ends before. */
export function bytesAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, length));
  let read = 0;
  while (read < bytes.length) {
    const more = readSync(file, bytes, read, bytes.length - read, at + read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}
