/**
 * The best Rice parameter for `count` numbers spread over `range` (Golomb 1966: the mean gap times
 * ln 2, rounded down to a power of two).
 */
export function riceParameter(range: number, count: number): number {
  return Math.max(0, 31 - Math.clz32(Math.max(1, (range / Math.max(count, 1)) * 0.69)));
}
