import { describe, expect, test } from 'vitest';
import { coverageEnd, isLive, liveEnd } from '../../../src/edition/live.ts';
import { lastChange } from '../../../src/edition/last-change.ts';
import { nextChange } from '../../../src/edition/next-change.ts';
import type { ArticleEntry, LiveEntry } from '../../../src/schema/entries.ts';
import { anArticle } from '../../support/article.ts';
import { plannedOf } from '../../support/planned.ts';
import { siteWith } from '../../support/site.ts';

const NOW = '2026-01-10T00:00:00.000Z';
const at = (hours: number): string => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
const entry = (hours: number, over: Partial<LiveEntry> = {}): LiveEntry => ({
  ...{ id: `e${hours}`, time: at(hours), title: 'Judul', isPinned: false, file: 'a.md', line: 1 },
  ...over,
});
const live = (over: Partial<ArticleEntry> = {}): ArticleEntry =>
  anArticle({
    ...{ id: 'a', date: at(-3), live: { state: 'yes' }, entries: [entry(-2), entry(-1)] },
    ...over,
  });

describe('live coverage', () => {
  test.each([
    ['goes on for six hours after its newest entry', live(), at(5), true],
    ['or after the story, where it has none', live({ entries: [] }), at(3), true],
    ['ends by itself', live({ entries: [entry(-7)], date: at(-8) }), at(-1), false],
    ['ends when it is said', live({ live: { state: 'yes', until: at(9) } }), at(9), true],
    ['has ended where that was', live({ live: { state: 'yes', until: at(-1) } }), at(-1), false],
    ['was ended by hand', live({ live: { state: 'ended' } }), undefined, false],
    ['is no other story', anArticle({ id: 'b' }), undefined, false],
  ])('%s', (_name, article, end, is) => {
    expect(liveEnd(article)).toBe(end);
    expect(isLive(article, NOW)).toBe(is);
  });

  test('that is over ended with its newest entry, or when it was said', () => {
    expect(coverageEnd(live({ live: { state: 'ended' } }))).toBe(at(-1));
    expect(coverageEnd(live({ live: { state: 'ended', until: at(-2) } }))).toBe(at(-2));
  });

  test('ends with the next change, at which a build makes other pages and files', () => {
    const articles = [live({ canonical: 'https://x.example/' })];
    const change = nextChange(articles, {}, NOW);
    expect(change).toEqual({ time: at(5), reason: 'live' });
    const keys = (now: string) =>
      new Map(plannedOf(siteWith(articles, { now }), 'c').map(({ path, key }) => [path, key]));
    const [before, just, after] = [NOW, at(4.99), at(5)].map(keys);
    expect(just).toEqual(before);
    expect(before!.has('/a/_live.json')).toBe(true);
    expect(after!.has('/a/_live.json')).toBe(false);
    expect(after!.get('/a/')).not.toBe(before!.get('/a/'));
    expect(after!.get('/')).not.toBe(before!.get('/'));
    expect(after!.has('/a/feed.xml')).toBe(true);
  });

  test('changes its story with each entry', () => {
    expect(lastChange(live())).toBe(at(-1));
  });
});
