import { expect, test } from 'vitest';
import { feedItem } from '../../../../src/publish/feeds/feed-item.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

const idOf = (over: Parameters<typeof anArticle>[0]): string => {
  const site = siteWith([anArticle(over)], { base: '/koran/' });
  return feedItem(site, site.edition.articles[0]!, undefined).id;
};

test('an entry names the first fifty topics and writers: it stands in the feed of each of them', () => {
  const names = Array.from({ length: 200 }, (_, at) => `nama-${at}`);
  const article = anArticle({
    id: '2015/09/a',
    topics: names,
    authors: names.map((id) => ({ id, role: undefined })),
  });
  const site = siteWith([article]);
  const { tags, authors } = feedItem(site, site.edition.article('2015/09/a')!, undefined);
  expect(tags).toEqual(['Internasional', ...names.slice(0, 50)]);
  expect(authors).toHaveLength(50);
});

test('a renamed article keeps its id, however often, and its address is the new one', () => {
  const first = idOf({ id: '2015/09/satu' });
  expect(first).toBe('https://warta.example/koran/2015/09/satu/');
  expect(idOf({ id: '2015/09/dua', aliases: ['/2015/09/satu/'] })).toBe(first);
  expect(idOf({ id: '2015/09/tiga', aliases: ['/2015/09/satu/', '/2015/09/dua/'] })).toBe(first);
  const site = siteWith([anArticle({ id: '2015/09/dua', aliases: ['/2015/09/satu/'] })]);
  const { url } = feedItem(site, site.edition.articles[0]!, undefined);
  expect(url).toBe('https://warta.example/2015/09/dua/');
});

test('a number, a page for phones or a feed is no address that an app knows an article by', () => {
  const aliases = ['/?p=12', '/2015/09/a/amp/', '/2015/09/a/feed/'];
  expect(idOf({ id: '2015/09/a', aliases })).toBe('https://warta.example/koran/2015/09/a/');
  const renamed = [...aliases, '/berita/a.html'];
  expect(idOf({ id: '2015/09/b', aliases: renamed })).toBe(
    'https://warta.example/koran/berita/a.html',
  );
});
