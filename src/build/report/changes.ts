import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Saves what an upload must do since the last build: a line a file, `+` and a tab before what is new
 * or changed, `-` and a tab before what is gone; sorted by path.
 */
export function writeChanges(
  file: string,
  { written, removed }: { written: readonly string[]; removed: readonly string[] },
): void {
  const lines = [
    ...written.map((path) => ({ path, line: `+\t${path}\n` })),
    ...removed.map((path) => ({ path, line: `-\t${path}\n` })),
  ];
  mkdirSync(dirname(file), { recursive: true });
  const sorted = lines.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  writeFileSync(file, sorted.map(({ line }) => line).join(''));
}
