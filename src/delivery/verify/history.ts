import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { Difference } from './difference.ts';
import { differenceKey } from './difference.ts';

/** A difference, and since when it is known (an ISO instant). */
export type DatedDifference = Difference & { readonly since: string };

/** Dates differences by what the run before found, as `file` has it, and notes them for the next. */
export function dated(
  differences: readonly Difference[],
  file: string,
  now: Date,
): DatedDifference[] {
  const text = readSealed(file);
  const before = new Map(text === undefined ? [] : (JSON.parse(text) as [string, string][]));
  const found = differences.map((one) => ({
    ...one,
    since: before.get(differenceKey(one)) ?? now.toISOString(),
  }));
  writeSealed(file, JSON.stringify(found.map((one) => [differenceKey(one), one.since])));
  return found;
}
