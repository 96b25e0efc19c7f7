import { writeAtomically } from '../../lib/write-file.ts';

/**
 * Saves what an upload must do since the last finished build: a line a file, `+` and a tab before what is new
 * or changed, `-` and a tab before what is gone; sorted by path.
 */
export function writeChanges(
  file: string,
  { changedPaths, gonePaths }: { changedPaths: readonly string[]; gonePaths: readonly string[] },
): void {
  const lines = [
    ...changedPaths.map((path) => ({ path, line: `+\t${path}\n` })),
    ...gonePaths.map((path) => ({ path, line: `-\t${path}\n` })),
  ];
  const sorted = lines.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  writeAtomically(file, sorted.map(({ line }) => line).join(''));
}
