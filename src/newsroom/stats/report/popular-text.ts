import type { Readership } from './readership.ts';

/** Days that count for what is most read: the last that the logs tell of. */
const DAYS = 7;
/** Stories that are named; the site shows the first of them that are still published. */
const NAMED = 20;

/**
 * The text of `popular.json`: the stories that were read most in the last seven days of a count, the most
 * read first. It is published in this order alone, without numbers.
 */
export function popularText({ to, stories }: Readership): string {
  const from = new Date(Date.parse(to) - (DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
  const read = stories
    .map(({ id, days }) => ({
      id,
      visits: days.reduce((all, [day, visits]) => (day >= from ? all + visits : all), 0),
    }))
    .filter(({ visits }) => visits > 0)
    .toSorted((a, b) => b.visits - a.visits || (a.id < b.id ? 1 : -1));
  const ids = read.slice(0, NAMED).map(({ id }) => id);
  return `${JSON.stringify({ until: to, stories: ids }, undefined, 2)}\n`;
}
