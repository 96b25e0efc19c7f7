import { memoOn } from '../lib/memo.ts';
import type { ListPages } from './list-pages.ts';
import { splitList } from './list-pages.ts';
import type { Day, Month } from './months.ts';
import { MONTH_SIZE } from '../site/addresses/older-pages.ts';

/** A month as its pages show it: days on its front, days on each older page. */
export type MonthPages = ListPages<Day>;

/** Articles with the days that they are of, put together again. */
function byDay(parts: readonly Day[]): Day[] {
  const days: Day[] = [];
  for (const { day, articles } of parts) {
    const last = days.at(-1);
    if (last?.day === day) last.articles.push(...articles);
    else days.push({ day, articles: [...articles] });
  }
  return days;
}

/** Splits a month as lists are split: its front keeps the newest 250 to 499 articles. */
export const monthPages: (month: Month) => MonthPages = memoOn((month) => {
  const single = month.days.flatMap(({ day, articles }) =>
    articles.map((article): Day => ({ day, articles: [article] })),
  );
  const { front, older } = splitList(single, MONTH_SIZE);
  return {
    front: byDay(front),
    older: older.map(({ number, items }) => ({ number, items: byDay(items) })),
  };
});
