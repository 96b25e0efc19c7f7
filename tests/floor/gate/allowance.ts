import type { Finding } from './finding.ts';

/**
 * A feature that may be newer than its floor, and why: what asks first whether it is there, or what a
 * reader without it has instead. `where` names files of the sources, or packages; without it the
 * feature may be anywhere.
 */
export type Allowance = { feature: string; where?: readonly string[]; reason: string };

/** An entry for each file of an allowance. */
export const entriesOf = ({ feature, where = ['anywhere'] }: Allowance): string[] =>
  where.map((file) => `${feature} in ${file}`);

/**
 * What of a finding is not allowed: the finding with the places that are left, or `undefined`. Tells
 * `use` which entries it needed.
 */
export function whatIsLeft(
  allowances: readonly Allowance[],
  finding: Finding,
  use: (entry: string) => void,
): Finding | undefined {
  const entries = new Set(
    allowances.filter(({ feature }) => feature === finding.feature).flatMap(entriesOf),
  );
  const take = (entry: string): boolean => {
    if (entries.has(entry)) use(entry);
    return entries.has(entry);
  };
  if (take(`${finding.feature} in anywhere`)) return undefined;
  if (finding.sources.length === 0) return finding;
  const sources = finding.sources.filter(
    (place) => !take(`${finding.feature} in ${place.replace(/:\d+$/, '')}`),
  );
  return sources.length === 0 ? undefined : { ...finding, sources };
}
