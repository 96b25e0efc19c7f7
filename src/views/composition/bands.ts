import type { Teaser } from '../teaser.ts';
import { articleHeight, BETWEEN, HEADING, standfirstHeight, TYPES } from './heights.ts';

/** Articles of a section, as a band may show them: the first large, then headlines. */
export type BandArticles = readonly [Teaser, ...Teaser[]];

/** Room below a band, before the next one in its column. */
const BELOW = 40;
/** Headlines below the first article of a band: at least so many where there are any, and at most. */
const [FEWEST, MOST] = [1, 5];

/** Heights of a band with no headline below its first article, with one, with two … */
function heightsOf([first, ...rest]: BandArticles, width: number): number[] {
  const large = articleHeight(first, TYPES.second, width, { picture: true, kicker: false });
  const heights = [HEADING + large + standfirstHeight(first, width)];
  for (const one of rest.slice(0, MOST)) {
    const more = articleHeight(one, TYPES.line, width, { kicker: false });
    heights.push(heights.at(-1)! + BETWEEN + more);
  }
  return heights;
}

/** A column of bands: how many headlines each shows, and how high they are together. */
type Filled = { counts: number[]; height: number };

/** The fewest headlines that each band may show. */
const fewestOf = (heights: readonly number[]): number => Math.min(FEWEST, heights.length - 1);

/**
 * Gives bands one headline after another, the shortest list first, while the column stays below `limit`,
 * or until it is higher than `enough`.
 */
function fill(bands: readonly number[][], limit: number, enough = Infinity): Filled {
  const counts = bands.map(fewestOf);
  let height = bands.reduce((sum, heights, at) => sum + heights[counts[at]!]!, 0);
  height += BELOW * (bands.length - 1);
  for (;;) {
    let next = -1;
    for (const [at, heights] of bands.entries()) {
      const more = heights[counts[at]! + 1];
      if (more === undefined || height + more - heights[counts[at]!]! > limit) continue;
      if (next < 0 || counts[at]! < counts[next]!) next = at;
    }
    if (next < 0 || height > enough) return { counts, height };
    const heights = bands[next]!;
    height += heights[counts[next]! + 1]! - heights[counts[next]!]!;
    counts[next]!++;
  }
}

/** All heights that one of the columns may have, from the least that holds the fewest headlines of each. */
function limitsOf(columns: readonly (readonly number[][])[]): Set<number> {
  const least = Math.max(...columns.map((bands) => fill(bands, 0).height));
  const limits = new Set([least]);
  for (const bands of columns) {
    for (let limit = least; ;) {
      const next = fill(bands, Infinity, limit).height;
      if (next <= limit) break;
      limits.add((limit = next));
    }
  }
  return limits;
}

/** All ways to part `count` bands, in their order, into `columns` columns: where each column ends. */
function* partings(count: number, columns: number, from = 0): Generator<number[]> {
  if (columns === 1) {
    yield [count];
    return;
  }
  for (let end = from + 1; end <= count - columns + 1; end++) {
    for (const rest of partings(count, columns - 1, end)) yield [end, ...rest];
  }
}

/**
 * Parts the bands of a front, in their order, into `columns` columns `width` CSS pixels wide, each as
 * many headlines long as makes the columns end together: the parting that leaves the least blank.
 */
export function bandColumns<Band extends { articles: BandArticles }>(
  bands: readonly Band[],
  columns: number,
  width: number,
): Band[][] {
  if (bands.length === 0) return [];
  const heights = bands.map(({ articles }) => heightsOf(articles, width));
  let best: { blank: number; ends: number[]; filled: Filled[] } | undefined;
  for (const ends of partings(bands.length, Math.min(columns, bands.length))) {
    const parts = ends.map((end, at) => heights.slice(ends[at - 1] ?? 0, end));
    for (const limit of limitsOf(parts)) {
      const filled = parts.map((part) => fill(part, limit));
      const highest = Math.max(...filled.map(({ height }) => height));
      const blank = filled.reduce((sum, { height }) => sum + highest - height, 0) / highest;
      if (!best || blank < best.blank) best = { blank, ends, filled };
    }
  }
  const { ends, filled } = best!;
  return ends.map((end, column) => {
    const from = ends[column - 1] ?? 0;
    return bands.slice(from, end).map((band, at) => {
      const [first, ...rest] = band.articles;
      return { ...band, articles: [first, ...rest.slice(0, filled[column]!.counts[at])] };
    });
  });
}
