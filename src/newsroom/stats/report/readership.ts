import type { Way } from '../count/came-by.ts';
import type { LeftOut } from '../count/left-out.ts';
import type { Tally } from '../count/tally.ts';
import { sumOf } from '../count/tally.ts';

/** A story with its visits. */
export type ReadStory = {
  /** Its file below `articles/` without the ending, as front matter names it. */
  readonly id: string;
  readonly headline: string;
  readonly path: string;
  readonly visits: number;
  /** By day, in order. */
  readonly days: readonly (readonly [day: string, visits: number])[];
  readonly ways: Readonly<Record<Way, number>>;
};

/** What was read of a site from one day to another, ready to be shown. */
export type Readership = {
  readonly from: string;
  readonly to: string;
  /** Visits of all pages. */
  readonly visits: number;
  /** Of all pages, every day between the first and the last among them. */
  readonly days: readonly (readonly [day: string, visits: number])[];
  readonly ways: Readonly<Record<Way, number>>;
  /** The most visited first. */
  readonly stories: readonly ReadStory[];
  readonly others: readonly (readonly [path: string, visits: number])[];
  readonly missing: readonly (readonly [path: string, times: number])[];
  readonly left: Readonly<Record<LeftOut, number>> & { readonly again: number };
};

/** Of pages that are no stories, and of those that are missing, so many are shown. */
const SHOWN = 50;

const mostFirst = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

const byDay = (days: ReadonlyMap<string, number>): [string, number][] =>
  [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The days from one to another, both included, as `2026-11-28`. */
function* daysBetween(from: string, to: string): Generator<string> {
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000)
    yield new Date(time).toISOString().slice(0, 10);
}

/**
 * What a count says, in the order in which people read it.
 * @param days the first and the last day that the logs tell of
 * @param storyOf what is known of a story by its id
 */
export function readershipOf(
  tally: Tally,
  [from, to]: readonly [string, string],
  storyOf: (id: string) => { readonly headline: string; readonly path: string },
): Readership {
  const stories = [...tally.stories].map(([id, visits]) => ({
    id,
    ...storyOf(id),
    visits: sumOf(visits),
    days: byDay(visits.days),
    ways: visits.ways,
  }));
  return {
    from,
    to,
    visits: sumOf(tally.all),
    days: [...daysBetween(from, to)].map((day) => [day, tally.all.days.get(day) ?? 0] as const),
    ways: tally.all.ways,
    stories: stories.toSorted((a, b) => b.visits - a.visits || (a.id < b.id ? 1 : -1)),
    others: mostFirst(tally.others).slice(0, SHOWN),
    missing: mostFirst(tally.missing).slice(0, SHOWN),
    left: { ...tally.left, again: tally.again },
  };
}
