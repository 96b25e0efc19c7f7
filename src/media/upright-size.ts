import { closeSync, openSync, readSync } from 'node:fs';
import { filmSize } from '../pictures/clean/film.ts';

/** A head that is larger is no phone's film. In bytes. */
const LARGEST_HEAD = 32_000_000;
/** Boxes of a file that are passed on the way to its head. */
const MOST_BOXES = 10_000;

/** The head (`moov`) of a film, wherever in its file it lies; nothing of its pictures is read. */
function headOf(handle: number): Uint8Array | undefined {
  const start = Buffer.alloc(16);
  let at = 0;
  for (let passed = 0; passed < MOST_BOXES; passed++) {
    if (readSync(handle, start, 0, 16, at) < 16) return undefined;
    const short = start.readUInt32BE(0);
    const size = short === 1 ? Number(start.readBigUInt64BE(8)) : short;
    if (size < 8) return undefined;
    if (start.toString('latin1', 4, 8) === 'moov') {
      if (size > LARGEST_HEAD) return undefined;
      const head = Buffer.alloc(size);
      return head.subarray(0, readSync(handle, head, 0, size, at));
    }
    at += size;
  }
  return undefined;
}

/**
 * The size of a film (MP4, MOV) as it is seen, upright; undefined where its head does not tell. Throws where the
 * file cannot be read.
 */
export function uprightSize(path: string): { width: number; height: number } | undefined {
  const handle = openSync(path, 'r');
  try {
    const head = headOf(handle);
    return head && filmSize(head);
  } finally {
    closeSync(handle);
  }
}
