import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import type { Budget } from '../budget.ts';
import { bytesAt } from './bytes-at.ts';
import type { ZipEntry } from './zip-entry.ts';

/** What became of an entry: whether it came whole, and where its bytes end in the archive. */
export interface Unpacked {
  whole: boolean;
  end: number;
}

const piece = 64 * 1024;

/**
 * Writes the bytes of an entry, which begin at `data`, to a new file, a piece at a time. Only what
 * the checksum says is whole, whatever sizes the headers claim.
 * @throws {BudgetSpent}, and what writing throws; the file is removed then
 */
export async function unpackEntry(
  file: number,
  { method, packed, crc }: ZipEntry,
  data: number,
  to: string,
  budget: Budget,
): Promise<Unpacked> {
  const out = openSync(to, 'wx');
  let sum = 0;
  // Set where the bytes end by their own word.
  const came = { whole: false };
  const write = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of chunks) {
      budget.take(chunk.length);
      sum = crc32(chunk, sum);
      for (let at = 0; at < chunk.length;) at += writeSync(out, chunk, at);
    }
    came.whole = true;
  };
  const packedBytes = function* (): Generator<Buffer> {
    const end = packed === undefined ? Number.MAX_SAFE_INTEGER : data + packed;
    for (let at = data; at < end && !came.whole; at += piece) {
      const bytes = bytesAt(file, at, Math.min(piece, end - at));
      if (bytes.length === 0) return;
      yield bytes;
    }
  };
  const inflate = createInflateRaw();
  try {
    if (method === 0) await pipeline(packedBytes, write);
    else await pipeline(packedBytes, inflate, write);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!came.whole && !code.startsWith('Z_')) {
      rmSync(to, { force: true });
      throw error;
    }
  } finally {
    closeSync(out);
  }
  const length = method === 0 || packed !== undefined ? (packed ?? 0) : inflate.bytesWritten;
  return { whole: came.whole && (crc === undefined || crc === sum), end: data + length };
}
