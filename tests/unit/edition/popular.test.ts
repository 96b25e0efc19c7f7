import { describe, expect, test } from 'vitest';
import { parsePopular } from '../../../src/content-files/parse/popular.ts';
import { anArticle } from '../../support/article.ts';
import { anEdition } from '../../support/edition.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const articles = ids.map((id) => anArticle({ id, date: '2026-11-20T00:00:00.000Z' }));

/** What is read most at `now`, where so many stories were counted until 28 November. */
const shown = (now: string, stories: readonly string[] = ids, some = articles) =>
  anEdition(some, { now, popular: { until: '2026-11-28', stories } });

describe('what is read most', () => {
  test('is the first five of what was counted, in that order', () => {
    const { popular } = shown('2026-11-29T00:00:00.000Z', [...ids].reverse());
    expect(popular!.articles.map(({ id }) => id)).toEqual(['g', 'f', 'e', 'd', 'c']);
  });

  test('is shown until three days after the last day that was counted, in the zone of the site', () => {
    const end = '2026-12-01T17:00:00.000Z';
    const fresh = shown('2026-12-01T16:59:00.000Z');
    expect(fresh.popular).toBeDefined();
    expect(fresh.nextChange).toEqual({ time: end, reason: 'popular' });
    const old = shown(end);
    expect(old.popular).toBeUndefined();
    expect(old.nextChange).toBeUndefined();
  });

  test('names nothing that readers do not find, and nothing that was paid for', () => {
    const some = [
      ...articles.slice(0, 4),
      anArticle({ id: 'e', date: '2026-11-20T00:00:00.000Z', draft: true }),
      anArticle({ id: 'f', date: '2026-12-20T00:00:00.000Z' }),
      anArticle({ id: 'g', date: '2026-11-20T00:00:00.000Z', label: 'advertorial' }),
    ];
    const { popular } = shown('2026-11-29T00:00:00.000Z', ['g', 'f', 'e', 'x', ...ids], some);
    expect(popular!.articles.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is nothing where hardly anything is left', () => {
    expect(shown('2026-11-29T00:00:00.000Z', ['a', 'b']).popular).toBeUndefined();
  });
});

test.each([
  '',
  '{',
  '[]',
  'null',
  '7',
  '{"until":"kemarin","stories":[]}',
  '{"until":"2026-13-41","stories":[]}',
  '{"until":"2026-11-28","stories":[7]}',
  '{"until":"2026-11-28","stories":{}}',
])('a list that is %j is said to be broken, and nothing else', (text) => {
  const { popular, findings } = parsePopular(text);
  expect(popular).toBeUndefined();
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'file/popular warning',
  ]);
});
