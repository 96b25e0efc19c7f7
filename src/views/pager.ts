import { olderPath } from '../site/addresses.ts';

/** The ways from one page of a list to its neighbours, as paths. */
export type Pager = {
  /** None on the front. */
  newer: string | undefined;
  older: string | undefined;
};

/**
 * The pager of page `number` of a list at `path` that has `count` older pages, 1 being the oldest;
 * of its front where `number` is undefined. Undefined where there is one page alone.
 */
export function pagerOf(
  path: string,
  number: number | undefined,
  count: number,
): Pager | undefined {
  if (count === 0) return undefined;
  const older = (number ?? count + 1) - 1;
  const newer = number === undefined ? undefined : number + 1;
  return {
    newer: newer === undefined ? undefined : newer > count ? path : olderPath(path, newer),
    older: older >= 1 ? olderPath(path, older) : undefined,
  };
}
