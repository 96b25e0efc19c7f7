import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { writeAtomically } from './write-file.ts';

/** Bytes read at once, and about as many letters written. */
const CHUNK = 1 << 20;
const LINE_END = 10;

/** Lines together, so that the disk is asked less often. */
function* together(lines: Iterable<string>): Iterable<string> {
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield text;
}

/**
 * Writes lines, none of which has a line end within, and below them their digest; whole or not at all.
 * For what would be too long as one string.
 */
export function writeSealedLines(file: string, lines: Iterable<string>): void {
  const sum = createHash('sha256');
  function* sealed(): Iterable<string> {
    for (const text of together(lines)) {
      sum.update(text);
      yield text;
    }
    yield sum.digest('base64url');
  }
  // Not flushed: after a power cut the digest tells, and it is made again.
  writeAtomically(file, sealed(), { flush: 'nothing' });
}

/** The bytes of a file, in chunks. */
function* chunksOf(file: string): Iterable<Buffer> {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const bytes = Buffer.alloc(CHUNK);
      const length = readSync(handle, bytes);
      if (length === 0) return;
      yield bytes.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * The lines that `writeSealedLines` wrote to `file`, one after another. Throws after the last of them
 * where anything has changed the file since, and the system's error where there is none.
 */
export function* sealedLines(file: string): Generator<string> {
  const sum = createHash('sha256');
  let rest: Buffer = Buffer.alloc(0);
  for (const chunk of chunksOf(file)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_END, from);
      if (end < 0) break;
      sum.update(bytes.subarray(from, end + 1));
      yield bytes.toString('utf8', from, end);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.toString('latin1') !== sum.digest('base64url')) throw new Error(`${file} was changed.`);
}
