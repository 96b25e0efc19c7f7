import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { LoggedRequest } from './logged-request.ts';
import { readJsonLine } from './json-line.ts';
import { readTextLine } from './text-line.ts';

/** Bytes of a line after which it is cut: no request that a page answers is as long. */
const LONGEST = 64_000;

/** Reads a line of any log that is known; nothing where it tells of no request. */
export const readLine = (line: string): LoggedRequest | undefined =>
  line.startsWith('{') ? readJsonLine(line) : readTextLine(line);

/** Whether a file is packed by gzip, told by its first bytes: its name may say otherwise. */
async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/**
 * The lines of a log, as many at once as a piece of the file holds. Of a line that does not end for
 * long the beginning is given. Rejects with the system's error, or that of gzip where it is damaged.
 */
export async function* linesOf(file: string): AsyncGenerator<string[]> {
  const source = createReadStream(file, { highWaterMark: 1 << 16 });
  const stream: Readable = (await isPacked(file)) ? source.pipe(createGunzip()) : source;
  source.once('error', (error) => stream.destroy(error));
  let rest = '';
  let isCut = false;
  // Addresses and programs are written in bytes: as one letter each they cost the least.
  for await (const piece of stream.setEncoding('latin1')) {
    const lines = (rest + (piece as string)).split('\n');
    rest = lines.pop()!;
    if (isCut && lines.length > 0) {
      lines.shift();
      isCut = false;
    }
    if (rest.length > LONGEST) {
      if (!isCut) lines.push(rest.slice(0, LONGEST));
      rest = '';
      isCut = true;
    }
    yield lines;
  }
  if (rest !== '' && !isCut) yield [rest];
}
