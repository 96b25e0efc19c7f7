import { describe, expect, test } from 'vitest';
import { anArticle } from '../../support/article.ts';
import { anEdition } from '../../support/edition.ts';

const now = '2020-01-01T00:00:00.000Z';

describe('the gate', () => {
  test('lets through what is due, and nothing that is a draft, to come or withdrawn', () => {
    const edition = anEdition(
      [
        anArticle({ id: 'due', date: now }),
        anArticle({ id: 'to-come', date: '2020-01-01T00:00:00.001Z' }),
        anArticle({ id: 'draft', draft: true }),
        anArticle({ id: 'withdrawn', withdrawn: { time: now, reason: 'keliru' } }),
      ],
      { now },
    );
    expect(edition.articles.map(({ id }) => id)).toEqual(['due']);
    expect(edition.withdrawn.map(({ id }) => id)).toEqual(['withdrawn']);
  });

  test('keeps a withdrawn story out of sections, topics, authors, months and related stories', () => {
    const gone = anArticle({
      id: 'gone',
      topics: ['Suriah'],
      authors: [{ id: 'desk' }],
      withdrawn: { time: now, reason: 'keliru' },
    });
    const edition = anEdition([gone, anArticle({ id: 'stays', topics: ['Suriah'] })], { now });
    expect(edition.inSection('internasional').map(({ id }) => id)).toEqual(['stays']);
    expect(edition.withTopic('suriah').map(({ id }) => id)).toEqual(['stays']);
    expect(edition.byAuthor('desk')).toEqual([]);
    expect(edition.months[0]?.count).toBe(1);
    expect(edition.at('/gone/')).toBeUndefined();
    expect(edition.withdrawnAt('gone')?.id).toBe('gone');
  });

  test('tells of a withdrawal only what is known, and no time before it has come', () => {
    const noticeFor = (withdrawn: { time?: string; reason?: string }) =>
      anEdition([anArticle({ id: 'x', withdrawn })], { now }).withdrawn[0]?.notice;
    expect(noticeFor({})).toEqual({ time: undefined, reason: undefined });
    expect(noticeFor({ reason: 'Keliru.' })).toEqual({ time: undefined, reason: 'Keliru.' });
    expect(noticeFor({ time: now })?.time).toBe(now);
    expect(noticeFor({ time: '2020-01-01T00:00:00.001Z' })?.time).toBeUndefined();
  });

  test('a withdrawn draft shows nothing at all, not even a notice', () => {
    const entry = anArticle({ id: 'x', draft: true, withdrawn: { time: now, reason: 'r' } });
    expect(anEdition([entry], { now }).withdrawn).toEqual([]);
  });
});
