import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Budget } from './budget.ts';

/**
 * Unpacks a `.gz` file to `to`, a piece at a time. Answers false where it ends in the middle; what
 * came is kept.
 * @throws {BudgetSpent} where it is too much; what came before is kept, too
 */
export async function unpackGzip(from: string, to: string, budget: Budget): Promise<boolean> {
  const out = openSync(to, 'wx');
  try {
    await pipeline(createReadStream(from), createGunzip(), async (chunks) => {
      for await (const chunk of chunks as AsyncIterable<Buffer>) {
        budget.take(chunk.length);
        for (let at = 0; at < chunk.length;) at += writeSync(out, chunk, at);
      }
    });
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code.startsWith('Z_')) return false;
    throw error;
  } finally {
    closeSync(out);
  }
}
