import type { Allowance } from './allowance.ts';
import { entriesOf, whatIsLeft } from './allowance.ts';
import { gateSite } from './emitted/gate-site.ts';
import type { Finding } from './finding.ts';
import { browserSources } from './sources/browser-sources.ts';
import { gateTypes } from './sources/gate-types.ts';
import { placesOf, readSources } from './sources/places.ts';

/** What is newer than its floor and nobody allowed, and allowances that nothing needs any more. */
export type Faults = { findings: Finding[]; unused: string[] };

const OR = ' or ';
/** More ways of writing tell nothing new. */
const MOST = 3;

/** Findings of the same feature as one, with all the places and some of the ways it is written. */
function together(findings: readonly Finding[]): Finding[] {
  const all = new Map<string, Finding>();
  for (const one of findings) {
    const same = all.get(one.feature);
    const sources = [...new Set([...(same?.sources ?? []), ...one.sources])];
    const ways = [...new Set([...(same?.written.split(OR) ?? []), one.written])];
    all.set(one.feature, { ...(same ?? one), sources, written: ways.slice(0, MOST).join(OR) });
  }
  return [...all.values()];
}

/** Holds what was built into `out`, and the sources of `root` that it was built from, against the floors. */
export function findFaults(root: string, out: string, allowances: readonly Allowance[]): Faults {
  const files = browserSources(root);
  const sources = readSources(root, files.keys());
  const emitted = gateSite(out).map((one) => ({
    ...one,
    sources: placesOf(one.feature, one.written, sources),
  }));
  const used = new Set<string>();
  const findings = together([...emitted, ...gateTypes(root, files)]).flatMap(
    (one) => whatIsLeft(allowances, one, (entry) => used.add(entry)) ?? [],
  );
  const unused = allowances.flatMap(entriesOf).filter((entry) => !used.has(entry));
  return { findings, unused };
}
