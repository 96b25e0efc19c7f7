/** A source of chance that gives the same sequence for the same seed. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next: () => number;
  /** A whole number from 0 up to, not including, `end`. */
  below: (end: number) => number;
  /** One of `list`, all alike. */
  pick: <T>(list: readonly T[]) => T;
  /** One of `list`, the first ones far more often, as words and topics are in the news. */
  pickEarly: <T>(list: readonly T[]) => T;
  /** True in `share` of the calls. */
  chance: (share: number) => boolean;
};

/**
 * Opens the sequence of a seed and a number within it, such as an article's. Mulberry32 (Tommy
 * Ettinger, public domain), its state mixed from both numbers.
 */
export function openRandom(seed: number, within = 0): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(within + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)]!,
    pickEarly: (list) => list[Math.floor(next() ** 2.5 * list.length)]!,
    chance: (share) => next() < share,
  };
}
