import { memoOn } from '../lib/memo.ts';
import { MONTH_SIZE, olderCount, PAGE_SIZE } from '../site/addresses/older-pages.ts';
import type { Day, Month } from './months.ts';

/** How a list is split: what its front shows, and its older pages. */
export type ListPages<T> = { front: T[]; older: { number: number; items: T[] }[] };

/**
 * Splits a list that is sorted newest first. Older pages are numbered from the oldest and always
 * full, so a new article never moves another between them; the front keeps the newest 25 to 49.
 */
export function listPages<T>(newestFirst: readonly T[]): ListPages<T> {
  return pagesOf(newestFirst) as ListPages<T>;
}

/** What page `number` of a list shows; its front where `number` is undefined. */
export function itemsOn<T>({ front, older }: ListPages<T>, number: number | undefined): T[] {
  return (number === undefined ? undefined : older.at(-number)?.items) ?? front;
}

/** Every page of a list asks for all of them: four thousand times for a hundred thousand articles. */
const pagesOf = memoOn((newestFirst: readonly unknown[]) => splitList(newestFirst, PAGE_SIZE));

/**
 * Splits a list in the same way into older pages of `size` and a front that keeps the first `size` to
 * twice that. The older pages stand newest first, as the list does: page `number` is the one
 * `number` from the end.
 */
export function splitList<T>(newestFirst: readonly T[], size: number): ListPages<T> {
  const count = olderCount(newestFirst.length, size);
  const older = [];
  for (let number = count; number >= 1; number--) {
    const end = newestFirst.length - (number - 1) * size;
    older.push({ number, items: newestFirst.slice(end - size, end) });
  }
  return { front: newestFirst.slice(0, newestFirst.length - count * size), older };
}

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
