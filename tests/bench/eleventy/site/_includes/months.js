import { dayOf } from './time.js';

/** Months, newest first, each with its days and their stories. */
export function monthsOf(stories) {
  const months = new Map();
  for (const story of stories) {
    const day = dayOf(story.date);
    const key = day.slice(0, 7);
    const month = months.get(key) ?? {
      key,
      url: `/archive/${key.replace('-', '/')}/`,
      count: 0,
      days: new Map(),
    };
    months.set(key, month);
    month.count += 1;
    month.days.set(day, [...(month.days.get(day) ?? []), story]);
  }
  return [...months.values()];
}
