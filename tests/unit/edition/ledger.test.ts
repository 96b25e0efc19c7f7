import { expect, test } from 'vitest';
import { correctionsView } from '../../../src/views/corrections.ts';
import { anArticle } from '../../support/article.ts';
import { siteWith } from '../../support/site.ts';

const now = '2026-02-01T00:00:00.000Z';
const corrected = (slug: string, time: string) =>
  anArticle({
    id: `2015/09/${slug}`,
    corrections: [{ time, text: 'Yang benar tujuh.' }],
  });
const withdrawn = (slug: string, time?: string) =>
  anArticle({ id: `2015/09/${slug}`, withdrawn: { ...(time !== undefined && { time }) } });

/** The addresses that the ledger's front names, in order. */
const order = (articles: ReturnType<typeof anArticle>[]): string[] =>
  correctionsView(siteWith(articles, { now })).lines.map((line) =>
    line.kind === 'withdrawal' ? line.path : line.article.path,
  );

test('the ledger lists corrections and withdrawals by their time, newest first', () => {
  const articles = [
    corrected('lama', '2026-01-02T00:00:00.000Z'),
    withdrawn('dicabut', '2026-01-03T00:00:00.000Z'),
    corrected('baru', '2026-01-04T00:00:00.000Z'),
  ];
  const expected = ['/2015/09/baru/', '/2015/09/dicabut/', '/2015/09/lama/'];
  expect(order(articles)).toEqual(expected);
  expect(order(articles.toReversed())).toEqual(expected);
});

test('a withdrawal without a time, or with one still to come, stands at the end of the ledger', () => {
  const articles = [
    withdrawn('tanpa-waktu'),
    withdrawn('nanti', '2026-03-01T00:00:00.000Z'),
    corrected('lama', '2016-01-02T00:00:00.000Z'),
  ];
  expect(order(articles)[0]).toBe('/2015/09/lama/');
  expect(order(articles)).toHaveLength(3);
});
