import { createReadStream } from 'node:fs';
import { decodedChunks } from '../encoding/chunk-decoder.ts';

/** A line longer than this is cut into several. */
const longestLine = 16 * 1024 * 1024;

/** The lines of a file, some hundred at a time, whatever ends them. */
export async function* linesOf(path: string): AsyncGenerator<string[]> {
  let rest: string[] = [];
  let length = 0;
  for await (const chunk of decodedChunks(createReadStream(path, { highWaterMark: 64 * 1024 }))) {
    const lines = chunk.split('\n');
    const last = lines.pop()!;
    if (lines.length > 0) {
      lines[0] = rest.join('') + lines[0]!;
      [rest, length] = [[], 0];
      yield lines.flatMap((line) => bare(line));
    }
    rest.push(last);
    length += last.length;
    if (length < longestLine) continue;
    yield [rest.join('')];
    [rest, length] = [[], 0];
  }
  if (length > 0) yield bare(rest.join(''));
}

/** Without the sign of Windows at its end; old systems ended lines by that sign alone. */
function bare(line: string): string[] {
  const plain = line.endsWith('\r') ? line.slice(0, -1) : line;
  return plain.includes('\r') ? plain.split('\r') : [plain];
}
