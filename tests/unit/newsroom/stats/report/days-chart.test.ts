import { expect, test } from 'vitest';
import { daysChart } from '../../../../../src/newsroom/stats/report/days-chart.ts';
import { wordsIn } from '../../../../../src/words/words-in.ts';

const days = (count: number): (readonly [string, number])[] =>
  Array.from({ length: count }, (_, at) => [
    new Date(Date.UTC(2026, 10, 1 + at)).toISOString().slice(0, 10),
    100 + at,
  ]);
const drawn = (count: number): string | undefined =>
  daysChart(days(count), wordsIn('id').stats, 'id')?.text;

test('a month is drawn as columns, a year as a line, each with its numbers as a table', () => {
  const [month, year] = [drawn(30)!, drawn(365)!];
  expect(month.match(/<rect[^>]* class="s1"|<rect class="s1"/g)?.length).toBeGreaterThanOrEqual(30);
  expect(year).toMatch(/<path[^>]* class="s1"|<path class="s1"/);
  for (const [chart, count] of [
    [month, 30],
    [year, 365],
  ] as const)
    expect(chart.match(/<tr>/g)).toHaveLength(count + 1);
});

test('a day alone, and more days than can be told apart, are left to the plain table', () => {
  expect(drawn(1)).toBeUndefined();
  expect(drawn(1000)).toBeUndefined();
});
