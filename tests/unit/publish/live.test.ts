import { expect, test } from 'vitest';
import { fileHeaders } from '../../../src/publish/hosts/file-headers.ts';
import { liveBlog } from '../../../src/publish/json-ld/live-blog.ts';
import { newestEntriesView } from '../../../src/publish/newest-entries.ts';
import { machineFiles } from '../../../src/publish/files.ts';
import { liveFeedPath, livePath } from '../../../src/site/addresses.ts';
import { articleView } from '../../../src/views/article.ts';
import { frontView } from '../../../src/views/front.ts';
import { articlesIn } from '../../../src/views/composition/row.ts';
import { feedFaults } from '../../support/feed-faults.ts';
import { routeOf } from '../../../src/offline/worker/route.ts';
import type { ArticleEntry, LiveEntry } from '../../../src/schema/entries.ts';
import type { Site } from '../../../src/site/site.ts';
import { anArticle } from '../../support/article.ts';
import { siteWith } from '../../support/site.ts';

const NOW = '2026-11-29T18:00:00.000Z';
const minute = (number: number): string =>
  new Date(Date.parse('2026-11-29T14:00:00.000Z') + number * 60_000).toISOString();
const entry = (number: number, over: Partial<LiveEntry> = {}): LiveEntry => ({
  ...{ id: `e${number}`, time: minute(number), title: `Judul ${number}`, isPinned: false },
  ...{ file: 'articles/a.md', line: number, ...over },
});
const coverage = (count: number, over: Partial<ArticleEntry> = {}): ArticleEntry =>
  anArticle({
    ...{ id: '2026/11/a', title: 'Banjir', date: minute(0), live: { state: 'yes' } },
    ...{ parts: [], entries: Array.from({ length: count }, (_, at) => entry(at)) },
    ...over,
  });
const bodyOf = ({ entries = [] }: ArticleEntry): string =>
  entries.map(({ id, time }) => `## ${time.slice(11, 16)} ${id}\n\nIsi ${id}.`).join('\n\n');
const siteOf = (article: ArticleEntry): Site => ({
  ...siteWith([article], { now: NOW }),
  readBody: () => ({ markdown: `Ringkas.\n\n${bodyOf(article)}` }),
});

test('the file of the newest entries names twenty, and no clock but theirs', () => {
  const site = siteOf(coverage(30));
  const view = newestEntriesView(site, site.edition.articles[0]!);
  expect(view).toMatchObject({ changed: '2026-11-29T21:29:00+07:00', count: 30 });
  expect(view.entries).toHaveLength(20);
  expect(view.entries[0]).toEqual({
    ...{ id: 'e29', time: '2026-11-29T21:29:00+07:00', title: 'Judul 29' },
  });
  expect(JSON.stringify(view).length).toBeLessThan(2000);
});

test('what was withdrawn is named nowhere', () => {
  const gone = entry(2, { title: '', removed: { time: minute(9), text: 'Keliru.' } });
  const site = siteOf(coverage(2, { entries: [entry(0), entry(1), gone] }));
  const [article] = site.edition.articles;
  expect(newestEntriesView(site, article!)).toMatchObject({ count: 2 });
  const view = articleView(site, article!);
  expect(view.live).toMatchObject({ count: 2, newest: minute(1) });
  expect(view.live!.days[0]!.ids).toEqual(['e2', 'e1', 'e0']);
});

test('search engines are told of a live blog and its newest 25 updates', () => {
  const site = siteOf(coverage(30));
  const view = articleView(site, site.edition.articles[0]!);
  const rendered = view.body.render();
  const thing = liveBlog(view, view.live!, rendered.entries!);
  expect(thing).toMatchObject({
    '@type': 'LiveBlogPosting',
    headline: 'Banjir',
    coverageStartTime: '2026-11-29T21:00:00+07:00',
    coverageEndTime: undefined,
  });
  const updates = thing['liveBlogUpdate'] as Record<string, unknown>[];
  expect(updates).toHaveLength(25);
  expect(updates[0]).toMatchObject({
    '@type': 'BlogPosting',
    headline: 'Judul 29',
    url: 'https://warta.example/2026/11/a/#e29',
    datePublished: '2026-11-29T21:29:00+07:00',
    articleBody: 'Isi e29.',
  });
});

test('one that is over says when it ended, and is read from its beginning', () => {
  const site = siteOf(coverage(3, { live: { state: 'ended' } }));
  const view = articleView(site, site.edition.articles[0]!);
  expect(view.live).toMatchObject({ isLive: false, file: undefined, end: minute(2) });
  expect(view.live!.days[0]!.ids).toEqual(['e0', 'e1', 'e2']);
  const rendered = view.body.render();
  expect(liveBlog(view, view.live!, rendered.entries!)['coverageEndTime']).toBe(
    '2026-11-29T21:02:00+07:00',
  );
});

test('the newest pinned entry stands above the others, and once', () => {
  const pins = [entry(0, { isPinned: true }), entry(1, { isPinned: true }), entry(2)];
  const site = siteOf(coverage(3, { entries: pins }));
  const { live } = articleView(site, site.edition.articles[0]!);
  expect(live).toMatchObject({ pinned: 'e1', days: [{ ids: ['e2', 'e0'] }] });
});

test('its feed has an item an entry; the paper has the story once, whole', () => {
  const site = siteOf(coverage(3));
  const files = [...machineFiles(site, { generator: 'W', heldArticles: { count: 0, rules: [] } })];
  const text = (path: string): string => files.find((file) => file.path === path)!.write();
  const own = text('/2026/11/a/feed.xml');
  expect(own.match(/<item>/g)).toHaveLength(3);
  expect(own).toContain('<guid isPermaLink="true">https://warta.example/2026/11/a/#e2</guid>');
  expect(own).toMatch(/<title>Judul 2<\/title>.*Isi e2\..*<title>Judul 1<\/title>/s);
  expect(feedFaults(own, 'https://warta.example/2026/11/a/feed.xml')).toEqual([]);
  const paper = text('/feed.xml');
  expect(paper.match(/<item>/g)).toHaveLength(1);
  expect(paper).toMatch(/Ringkas\..*Isi e0\..*Isi e1\..*Isi e2\./s);
});

test('the front page has the newest three below the story, no other list', () => {
  const site = siteOf(coverage(5));
  const { lead, seconds } = frontView(site);
  expect(lead!.teaser.live!.map(({ id }) => id)).toEqual(['e4', 'e3', 'e2']);
  expect(seconds ? articlesIn(seconds) : []).toEqual([]);
  const over = siteOf(coverage(5, { live: { state: 'ended' } }));
  expect(frontView(over).lead!.teaser.live).toBeUndefined();
});

test.each([
  ['/2026/11/a/', '/2026/11/a/_live.json', '/2026/11/a/feed.xml'],
  ['/2026/11/a.html', '/2026/11/a/_live.json', '/2026/11/a/feed.xml'],
])('%s has its files below it, which no service worker keeps and no host', (page, live, feed) => {
  expect([livePath(page), liveFeedPath(page)]).toEqual([live, feed]);
  expect(fileHeaders(live.slice(1))).toEqual({
    contentType: 'application/json; charset=utf-8',
    cacheControl: 'no-cache',
  });
  const url = `https://warta.example${live}`;
  expect(routeOf({ method: 'GET', mode: 'cors', url }, 'https://warta.example/')).toBe('none');
  expect(routeOf({ method: 'GET', mode: 'navigate', url }, 'https://warta.example/')).toBe('none');
});
