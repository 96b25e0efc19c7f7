import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { decodedChunks } from '../encoding/chunk-decoder.ts';
import { encodingOf } from '../encoding/decode-bytes.ts';
import { headOf } from '../source/head-of.ts';

/** A line longer than this is cut into several. */
const longestLine = 16 * 1024 * 1024;

const western = new TextDecoder('windows-1252');

/**
 * The lines of a file, some hundred at a time, whatever ends them. No declaration tells how old exports
 * are encoded, and one that was moved may be so in two ways: each line is UTF-8 if it can be, else
 * windows-1252.
 */
export async function* linesOf(path: string): AsyncGenerator<string[]> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytesOf(path)) {
    const lines: string[] = [];
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, from)) {
      const line = chunk.subarray(from, at);
      lines.push(...textsOf(rest.length === 0 ? line : Buffer.concat([...rest, line])));
      [rest, length, from] = [[], 0, at + 1];
    }
    if (lines.length > 0) yield lines;
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length < longestLine) continue;
    yield textsOf(Buffer.concat(rest));
    [rest, length] = [[], 0];
  }
  if (length > 0) yield textsOf(Buffer.concat(rest));
}

/** The bytes of a file; those of wide encodings as UTF-8. */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: 64 * 1024 });
  if (!/^utf-(?:16|32)/.test(encodingOf(headOf(path, 4096), { xml: true }))) yield* stream;
  else for await (const text of decodedChunks(stream)) yield Buffer.from(text);
}

/** Without the sign of Windows at its end; old systems ended lines by that sign alone. */
function textsOf(line: Buffer): string[] {
  const text = isUtf8(line) ? line.toString('utf8') : western.decode(line);
  const plain = text.replace(/^\uFEFF/, '').replace(/\r$/, '');
  return plain.includes('\r') ? plain.split('\r') : [plain];
}
