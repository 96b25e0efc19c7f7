import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { Facts } from '../facts.ts';
import type { LinkAnswer } from './link-answer.ts';

/** One place of a text that links an outside address. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly target: string;
}

/**
 * The outside addresses that texts link, each once and without its `#part`, those of the newest files
 * first, with the places of each. `ownHosts` are not outside.
 */
export function outsideLinks(
  facts: ReadonlyMap<string, Facts>,
  ownHosts: readonly string[],
): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [file, { links }] of [...facts].toReversed())
    for (const { target, line, column } of links) {
      if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) continue;
      const url = new URL(target);
      if (ownHosts.includes(url.hostname)) continue;
      const address = url.href.replace(/#.*/s, '');
      const there = places.get(address) ?? [];
      there.push({ file, line, column, target });
      places.set(address, there);
    }
  return places;
}

/** What answers mean for the texts: a warning at each dead link, a hint at each that was silent. */
export function linkFindings(
  places: ReadonlyMap<string, readonly Place[]>,
  answerOf: (address: string) => LinkAnswer | undefined,
): Finding[] {
  return [...places].flatMap(([address, all]) => {
    const answer = answerOf(address);
    if (answer?.fate !== 'dead' && answer?.fate !== 'silent') return [];
    return all.map(({ target, ...place }): Finding =>
      answer.fate === 'dead'
        ? finding('link/dead', place, { target, why: answer.why }, 'warning')
        : finding('link/silent', place, { target, why: answer.why }, 'hint'),
    );
  });
}
