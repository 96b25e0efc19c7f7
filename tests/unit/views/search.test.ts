import { describe, expect, test } from 'vitest';
import { popularTopics } from '../../../src/views/search-choices.ts';
import { searchView } from '../../../src/views/search.ts';
import { anArticle } from '../../support/article.ts';
import { siteWith } from '../../support/site.ts';

/** Articles, the oldest first, each with the topics of a row. */
const withTopics = (rows: readonly string[][]) =>
  rows.map((topics, at) =>
    anArticle({
      id: `2015/09/s-${at}`,
      date: new Date(Date.UTC(2014, 5, 1 + at)).toISOString(),
      topics,
    }),
  );
const popular = (rows: readonly string[][]): string[] =>
  popularTopics(siteWith(withTopics(rows)).edition).map(({ id }) => id);

describe('popular topics', () => {
  test('are those of most articles; where equal, those of the newest first', () => {
    const rows = [['c'], ['a', 'b'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'c']];
    expect(popular(rows)).toEqual(['a', 'c', 'b']);
  });

  test('have a page, and are twelve at most', () => {
    expect(popular([['a'], ['a']])).toEqual([]);
    const names = Array.from({ length: 20 }, (_, at) => `topik-${at}`);
    expect(popular([names, names, names])).toHaveLength(12);
  });

  test('are of the newest articles: what was written of long ago is not', () => {
    const rows = Array.from({ length: 900 }, (_, at) => (at < 390 ? ['lama'] : ['baru']));
    expect(popular(rows)).toEqual(['baru']);
  });
});

test('the search page knows the years and the newest headlines', () => {
  const dates = ['2013-02-01', '2015-03-01', '2015-12-31T20:00:00Z'];
  const { years, newest } = searchView(
    siteWith(dates.map((date, at) => anArticle({ id: `x/s-${at}`, title: `Judul ${at}`, date }))),
  );
  // The last is of another year in the site's zone.
  expect(years).toEqual([2016, 2015, 2013]);
  expect(newest.map(({ title }) => title)).toEqual(['Judul 2', 'Judul 1', 'Judul 0']);
});
