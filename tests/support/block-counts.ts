import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One script of a coverage report of V8, as far as it is read here. */
type Script = {
  url: string;
  functions: {
    functionName: string;
    ranges: { startOffset: number; endOffset: number; count: number }[];
  }[];
};

/**
 * How often each block of code ran (function bodies, loops, branches), by script, function and place
 * in it, as a Node process that ran with `NODE_V8_COVERAGE=folder` noted it. The same work gives the
 * same numbers, on any machine: what a timing cannot say. A block that ran as often as the one around
 * it is not noted by itself.
 */
export function blockCounts(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: Script[] };
    for (const { url, functions } of result) {
      if (!url.startsWith('file:')) continue;
      for (const { functionName, ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          const key = `${url} ${functionName || '=>'} ${startOffset}-${endOffset}`;
          counts.set(key, (counts.get(key) ?? 0) + count);
        }
      }
    }
  }
  return counts;
}
