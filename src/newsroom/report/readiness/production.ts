import type { Article } from '../../../edition/edition.ts';
import { dayAttribute } from '../../../lib/time/machine.ts';
import type { ReportMonth } from '../proof/month.ts';
import { inMonth, lastMonth } from '../proof/month.ts';

/** Whole months that are looked back on. */
const MONTHS = 6;

/** What was published in a month; adverts that look like stories are none. */
export type Production = {
  readonly month: ReportMonth;
  readonly stories: number;
  readonly days: number;
  /** Days on which nothing was published. */
  readonly empty: number;
  /** Stories that name another medium as their source, or were translated from one. */
  readonly taken: number;
};

/** What was published in the last six months that are over, the newest first. */
export function productionOf(articles: readonly Article[], now: Date, zone: string): Production[] {
  const list: Production[] = [];
  let before = now;
  for (let at = 0; at < MONTHS; at++) {
    const month = lastMonth(before, zone);
    before = new Date(month.begin);
    const last = dayAttribute(new Date(Date.parse(month.end) - 1).toISOString(), zone);
    const stories = articles.filter(
      ({ date, label }) => inMonth(month, date) && label !== 'advertorial',
    );
    const days = Number(last.slice(8));
    list.push({
      month,
      stories: stories.length,
      days,
      empty: days - new Set(stories.map(({ date }) => dayAttribute(date, zone))).size,
      taken: stories.filter(({ source, translation }) => source ?? translation).length,
    });
  }
  return list;
}
