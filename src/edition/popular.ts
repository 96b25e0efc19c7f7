import type { PopularEntry } from '../schema/entries.ts';
import type { Article } from './article.ts';
import { dayAround } from '../lib/time/day.ts';

/** What readers read most, and until which day that was counted. */
export type Popular = {
  /** An instant of the last day that was counted. */
  readonly until: string;
  /** The instant at which the list is too old to be shown. */
  readonly end: string;
  readonly articles: readonly Article[];
};

/** Days after the last that was counted in which the list still says what is read. */
const FRESH_DAYS = 3;
const DAY = 24 * 3_600_000;
/** Stories that are shown. */
const SHOWN = 5;

/**
 * What is read most, where that was counted lately: those that are published still. What was paid for
 * is read by order, and is left out. Nothing where fewer than three are left.
 */
export function popularOf(
  counted: PopularEntry | undefined,
  { now, zone }: { now: string; zone: string },
  find: (id: string) => Article | undefined,
): Popular | undefined {
  if (!counted) return undefined;
  const until = `${counted.until}T12:00:00Z`;
  const lastDay = dayAround(until, zone);
  const end = new Date(Date.parse(lastDay.end) + FRESH_DAYS * DAY).toISOString();
  if (now >= end) return undefined;
  const articles = counted.stories
    .flatMap((id) => find(id) ?? [])
    .filter(({ label }) => label !== 'advertorial')
    .slice(0, SHOWN);
  return articles.length < 3 ? undefined : { until, end, articles };
}
