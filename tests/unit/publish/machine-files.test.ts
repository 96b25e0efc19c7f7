import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { writeOpenSearch } from '../../../src/publish/open-search.ts';
import { manifestView } from '../../../src/publish/manifest.ts';
import { openSearchView } from '../../../src/publish/open-search-view.ts';
import { revokedView } from '../../../src/publish/revoked.ts';
import { statusAfter, statusView } from '../../../src/publish/status.ts';
import { anArticle } from '../../support/article.ts';
import { siteWith } from '../../support/site.ts';

const withdrawn = { time: '2015-10-01T00:00:00.000Z', reason: 'x' };
const articles = [anArticle({ id: '2015/09/a' }), anArticle({ id: '2015/09/x', withdrawn })];
const site = siteWith(articles, { base: '/koran/' });

test('the manifest stays below the base path and names the icons', () => {
  const manifest = manifestView(site);
  expect(manifest).toMatchObject({
    name: 'Warta',
    start_url: '/koran/',
    scope: '/koran/',
    lang: 'id',
  });
  expect(manifest.icons.map(({ src }) => src)).toContain('/koran/icon-maskable-512.png');
});

test('OpenSearch asks the search page for the words', () => {
  expect(writeOpenSearch(openSearchView(site))).toContain(
    'template="https://warta.example/koran/search/?q={searchTerms}"',
  );
});

test('withdrawn addresses are listed for readers’ devices', () => {
  expect(revokedView(site)).toEqual({ paths: ['/koran/2015/09/x/'], erased: [] });
});

describe('of an erased story', () => {
  const erased = (id: string) => anArticle({ id, withdrawn: { erase: true } });
  const listed = (...ids: string[]): string[] =>
    revokedView(siteWith(ids.map(erased), { base: '/koran/' })).erased;

  test('a digit is listed that says next to nothing: many a guess fits it by chance', () => {
    const [real] = listed('2015/09/siti-korban');
    const names = Array.from({ length: 200 }, (_, at) => `2015/09/nama-${at}-korban`);
    const fitting = names.filter((name) => listed(name)[0] === real);
    expect(fitting.length).toBeGreaterThan(4);
    expect(real).toMatch(/^[\da-f]$/);
  });

  test('its digit is that of its address as browsers write it, and equal ones stand twice', () => {
    const digit = (path: string): string =>
      createHash('sha256').update(path).digest('hex').slice(0, 1);
    expect(listed('2015/09/a', '2015/09/é')).toEqual(
      [digit('/koran/2015/09/a/'), digit('/koran/2015/09/%C3%A9/')].toSorted(),
    );
    expect(listed('2015/09/a', '2015/09/a')).toHaveLength(2);
  });
});

test('the status after an edit is told from that before it, there and back', () => {
  const none = { count: 0, rules: [] };
  const { file, digest: before } = articles[0]!;
  const edited = [{ ...articles[0]!, digest: 'lain' }, ...articles.slice(1)];
  const [then, now] = [articles, edited].map((all) =>
    statusView(siteWith(all, { base: '/koran/' }), 'Warta 1', none),
  );
  expect(now!.version).not.toBe(then!.version);
  expect(statusAfter(then!, [{ file, before, now: 'lain' }])).toEqual(now);
  expect(statusAfter(now!, [{ file, before: 'lain', now: before }])).toEqual(then);
  expect(now!.version).toMatch(/^[\da-f]{12}$/);
});

test('the status tells what is live, counts held stories, and is equal for equal content', () => {
  const none = { count: 0, rules: [] };
  const status = statusView(site, 'Warta 1', none);
  expect(status).toMatchObject({
    content: '2015-09-16T19:41:00+07:00',
    stories: 1,
    withdrawn: 1,
    held: 0,
    problem: null,
  });
  const later = siteWith(articles, { base: '/koran/', now: '2026-05-01T00:00:00.000Z' });
  expect(statusView(later, 'Warta 1', none)).toEqual(status);
  const held = statusView(site, 'Warta 1', { count: 2, rules: ['story/section'] });
  expect(held.problem).toBe('2 berita ditahan sampai diperbaiki (story/section).');
});
