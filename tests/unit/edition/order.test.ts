import { describe, expect, test } from 'vitest';
import { anArticle } from '../../support/article.ts';
import { anEdition } from '../../support/edition.ts';

const ids = (articles: readonly { id: string }[]): string[] => articles.map(({ id }) => id);

describe('order', () => {
  test('is newest first; stories of one instant stand by id, in whatever order they were read', () => {
    const articles = [
      anArticle({ id: 'b' }),
      anArticle({ id: 'new', date: '2016-01-01T00:00:00.000Z' }),
      anArticle({ id: 'a' }),
    ];
    expect(ids(anEdition(articles).articles)).toEqual(['new', 'a', 'b']);
    expect(ids(anEdition(articles.toReversed()).articles)).toEqual(['new', 'a', 'b']);
  });

  test('a section shows the stories of its subsections; a subsection only its own', () => {
    const edition = anEdition([
      anArticle({ id: 'world' }),
      anArticle({ id: 'asia', section: 'asia' }),
      anArticle({ id: 'home', section: 'nasional' }),
    ]);
    expect(ids(edition.inSection('internasional'))).toEqual(['asia', 'world']);
    expect(ids(edition.inSection('asia'))).toEqual(['asia']);
  });

  test('months and days follow the calendar of the site, not UTC', () => {
    // 30 September 18.30 UTC is 1 October 01.30 in Jakarta.
    const edition = anEdition([anArticle({ id: 'x', date: '2015-09-30T18:30:00.000Z' })]);
    expect(edition.months).toMatchObject([
      { year: 2015, month: 10, path: '/archive/2015/10/', count: 1, days: [{ day: '2015-10-01' }] },
    ]);
  });
});

describe('the front page', () => {
  const now = '2015-09-17T00:00:00.000Z';
  const at = (id: string, date: string, featured?: number) =>
    anArticle({ id, date, ...(featured === undefined ? {} : { featured }) });

  test('puts featured stories first by rank, ties newest first, then the rest newest first', () => {
    const edition = anEdition(
      [
        at('plain-new', '2015-09-16T23:00:00.000Z'),
        at('second', '2015-09-16T20:00:00.000Z', 2),
        at('first-old', '2015-09-15T20:00:00.000Z', 1),
        at('first-new', '2015-09-16T10:00:00.000Z', 1),
        at('plain-old', '2015-09-01T00:00:00.000Z'),
      ],
      { now },
    );
    expect(ids(edition.front)).toEqual([
      'first-new',
      'first-old',
      'second',
      'plain-new',
      'plain-old',
    ]);
  });

  const hour = (number: number): string =>
    new Date(Date.parse(now) + number * 3_600_000).toISOString();
  const updated = (id: string, from: number, time: number, what?: string) =>
    anArticle({ id, date: hour(from), featured: 1, updated: { time: hour(time), what } });

  test('keeps a featured story on top whose update says what is new', () => {
    const front = (...articles: ReturnType<typeof anArticle>[]) =>
      ids(anEdition(articles, { now }).front);
    const newer = at('newer', hour(-3), 1);
    expect(front(updated('flood', -9, -1, 'korban 12'), newer)).toEqual(['flood', 'newer']);
    expect(front(updated('flood', -9, -1), newer)).toEqual(['newer', 'flood']);
    expect(front(updated('flood', -9, 1, 'korban 12'), newer)).toEqual(['newer', 'flood']);
    const plain = at('plain', hour(-2));
    expect(front(updated('old', -60, -40, 'korban 12'), plain)).toEqual(['old', 'plain']);
    expect(front(updated('old', -60, -40), plain)).toEqual(['plain', 'old']);
    expect(front(updated('old', -99, -49, 'korban 12'), plain)).toEqual(['plain', 'old']);
  });

  test('knows no update to come, and none before the publication', () => {
    const edition = anEdition(
      [updated('a', -5, 1, 'x'), updated('b', -5, -6), updated('c', -5, -4)],
      { now },
    );
    expect(edition.articles.map(({ updated: one }) => one?.time)).toEqual([
      undefined,
      undefined,
      hour(-4),
    ]);
  });

  test('forgets `featured` 48 hours after publication, or at `featuredUntil`', () => {
    const edition = anEdition(
      [
        at('lapsed', '2015-09-15T00:00:00.000Z', 1),
        anArticle({
          id: 'kept',
          date: '2015-09-01T00:00:00.000Z',
          featured: 1,
          featuredUntil: '2015-09-18T00:00:00.000Z',
        }),
        at('plain', '2015-09-16T00:00:00.000Z'),
      ],
      { now },
    );
    expect(ids(edition.front)).toEqual(['kept', 'plain', 'lapsed']);
  });
});

describe('the next change', () => {
  const now = '2020-01-01T00:00:00.000Z';

  test('is the first of publications, lapses of `featured` and the end of the breaking line', () => {
    const scheduled = anArticle({ id: 's', date: '2020-01-02T00:00:00.000Z' });
    const featured = anArticle({ id: 'f', date: '2019-12-30T12:00:00.000Z', featured: 1 });
    expect(anEdition([scheduled], { now }).nextChange).toEqual({
      time: '2020-01-02T00:00:00.000Z',
      reason: 'publication',
    });
    expect(anEdition([scheduled, featured], { now }).nextChange).toEqual({
      time: '2020-01-01T12:00:00.000Z',
      reason: 'featured',
    });
  });

  test('does not count drafts, and is absent when nothing is due', () => {
    const draft = anArticle({ id: 'd', date: '2020-01-02T00:00:00.000Z', draft: true });
    expect(anEdition([draft], { now }).nextChange).toBeUndefined();
  });
});
