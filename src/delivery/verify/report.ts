import type { Reckoning } from '../../lib/time/format.ts';
import { formatShortTime } from '../../lib/time/format.ts';
import type { DeliveryWords } from '../../words/words.ts';
import type { DifferenceKind } from './difference.ts';
import { differenceKey } from './difference.ts';
import type { DatedDifference } from './history.ts';

/** What was looked at. */
export type Looked = {
  readonly address: string;
  /** Addresses that were asked for. */
  readonly count: number;
  readonly seconds: number;
  readonly differences: readonly DatedDifference[];
};

/** The worst first: what somebody put there, then what is not there. */
const ORDER: readonly DifferenceKind[] = [
  ...(['script', 'cloaked', 'foreign-redirect', 'stranger', 'changed', 'gone'] as const),
  ...(['certificate', 'missing', 'stale', 'redirect', 'dead-end', 'header', 'carrier'] as const),
];

/** So many addresses of a kind are named. */
const NAMED = 5;

/** Whether readers may get something else than what was built. */
export const isDifferent = (differences: readonly DatedDifference[]): boolean =>
  differences.some(({ kind }) => kind !== 'carrier');

/** What was found, for a program. */
export const lookedFields = ({ address, count, seconds, differences }: Looked) => ({
  ...{ address, asked: count, seconds, same: !isDifferent(differences), differences },
});

/** What was found, for a person: what is different, since when, and what to do. */
export function reportLooked(
  { address, count, seconds, differences }: Looked,
  words: DeliveryWords['verify'],
  clock: Reckoning,
): string {
  const groups = Map.groupBy(differences, ({ kind }) => kind);
  const lines = ORDER.flatMap((kind) => {
    const found = groups.get(kind) ?? [];
    if (found.length === 0) return [];
    // One line for all that is one: a header that all pages lack.
    const ones = [...new Map(found.map((one) => [differenceKey(one), one])).values()];
    const named = ones.slice(0, NAMED).map((one) => {
      const since = words.since(formatShortTime(one.since, clock));
      const detail = kind === 'stale' ? formatShortTime(one.detail, clock) : one.detail;
      return `  ${words.lines[kind](one.address, detail)} (${since})`;
    });
    const more = ones.length > NAMED ? [`  ${words.more(ones.length - NAMED)}`] : [];
    return [words.kinds[kind](found.length), ...named, ...more, `  → ${words.ways[kind]}`, ''];
  });
  const end = isDifferent(differences)
    ? words.different(address, count, seconds)
    : words.same(address, count, seconds);
  return [...lines, end].join('\n');
}
