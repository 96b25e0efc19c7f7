import { createReadStream } from 'node:fs';
import type { SourceFile } from '../source/source-file.ts';
import type { Found, ReadingContext } from '../units/reader.ts';
import { privateUnit } from '../units/unit.ts';

/** Counts the lines of a table of people; nothing else of it is looked at. */
export async function* readPeople(
  { path }: SourceFile,
  { stop }: ReadingContext,
): AsyncGenerator<Found> {
  let lines = 0;
  let last = 0x0a;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
    last = chunk.at(-1) ?? last;
    if (stop?.aborted === true) return;
  }
  if (last !== 0x0a) lines += 1;
  // The first line names the columns; a table without people is still one thing that came.
  yield { left: privateUnit('subscriber', Math.max(1, lines - 1)) };
}
