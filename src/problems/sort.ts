import type { Position, RuleName } from './finding.ts';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By file, line, column and rule, in the order of code units, so that it is the same everywhere. */
export function sortProblems<T extends Position & { readonly rule: RuleName }>(
  problems: readonly T[],
): T[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}
