import type { Article } from './article.ts';
import { monthPath } from '../site/addresses.ts';

/** The articles of one day, newest first; `day` as `2015-09-16` in the site's zone. */
export type Day = { day: string; articles: Article[] };

/** One month of the archive, its days newest first. */
export type Month = { year: number; month: number; path: string; count: number; days: Day[] };

/**
 * Groups articles (newest first) by month and day. `dayOf` tells an instant's calendar day in the
 * site's zone as `YYYY-MM-DD`.
 */
export function monthsOf(
  articles: readonly Article[],
  dayOf: (instant: string) => string,
): Month[] {
  const months: Month[] = [];
  for (const article of articles) {
    const day = dayOf(article.date);
    const year = Number(day.slice(0, 4));
    const number = Number(day.slice(5, 7));
    let month = months.at(-1);
    if (!month || month.year !== year || month.month !== number) {
      month = { year, month: number, path: monthPath(year, number), count: 0, days: [] };
      months.push(month);
    }
    let last = month.days.at(-1);
    if (!last || last.day !== day) {
      last = { day, articles: [] };
      month.days.push(last);
    }
    last.articles.push(article);
    month.count += 1;
  }
  return months;
}
