import { describe, expect, test } from 'vitest';
import type { ArticleEntry } from '../../../src/schema/entries.ts';
import { headlineOf } from '../../../src/views/teaser.ts';
import { anArticle } from '../../support/article.ts';
import { plannedOf } from '../../support/planned.ts';
import { siteWith } from '../../support/site.ts';

const TODAY = '2026-11-28T01:00:00.000Z';
const day = (days: number): string => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString();
const headline = (over: Partial<ArticleEntry>, now = TODAY) => {
  const site = siteWith([anArticle({ id: 'a', ...over })], { now });
  return headlineOf(site, site.edition.articles[0]!);
};

describe('the time of a headline', () => {
  test('is of today by the site’s calendar', () => {
    // 00.30 and 23.30 of the day before in Jakarta, on one day of UTC.
    expect(headline({ date: '2026-11-27T17:30:00.000Z' }).isToday).toBe(true);
    expect(headline({ date: '2026-11-27T16:30:00.000Z' })).not.toHaveProperty('isToday');
  });

  test('has an update that is later and not to come', () => {
    const date = day(-2);
    expect(headline({ date, updated: { time: day(-1) } }).updated).toBe(day(-1));
    expect(headline({ date, updated: { time: day(-3) } })).not.toHaveProperty('updated');
    expect(headline({ date, updated: { time: day(1) } })).not.toHaveProperty('updated');
  });

  test('has no update that an old system made up', () => {
    const imported = { date: day(-9), import: { from: 'lama.xml' } };
    expect(headline({ ...imported, updated: { time: day(-1) } })).not.toHaveProperty('updated');
    expect(headline({ ...imported, updated: { time: day(-1), what: 'x' } }).updated).toBe(day(-1));
  });
});

test('a new day changes no page but those that show the day before', () => {
  const old = Array.from({ length: 60 }, (_, at) =>
    anArticle({ id: `2026/10/lama-${at}`, date: day(-40 - at), section: 'nasional' }),
  );
  const fresh = anArticle({ id: '2026/11/baru', date: TODAY, section: 'asia' });
  const keys = (now: string) =>
    new Map(plannedOf(siteWith([...old, fresh], { now }), 'x').map(({ path, key }) => [path, key]));
  const [today, tomorrow] = [keys(day(0.1)), keys(day(1))];
  const changed = [...tomorrow].filter(([path, key]) => today.get(path) !== key);
  expect(changed.map(([path]) => path).toSorted()).toEqual([
    '/',
    '/404.html',
    '/archive/2026/11/',
    '/asia/',
    '/internasional/',
    '/search/',
  ]);
});
