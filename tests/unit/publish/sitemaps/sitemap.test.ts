import { describe, expect, test } from 'vitest';
import { writeSitemap, writeSitemapIndex } from '../../../../src/publish/sitemaps/sitemap.ts';
import { chunksOf } from '../../../../src/lib/chunks.ts';
import { sitemapIndexView, sitemapViews } from '../../../../src/publish/sitemaps/sitemap-view.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

const locs = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]*)/g)].map(([, url]) => url!);

describe('sitemap', () => {
  test('names every published story once, oldest first, and no other', () => {
    const site = siteWith([
      anArticle({ id: '2015/09/b', date: '2015-09-17T00:00:00.000Z' }),
      anArticle({ id: '2015/09/a' }),
      anArticle({ id: '2015/09/konsep', draft: true }),
      anArticle({ id: '2015/09/nanti', date: '2027-01-01T00:00:00.000Z' }),
      anArticle({
        id: '2015/09/cabut',
        withdrawn: { time: '2015-10-01T00:00:00.000Z', reason: 'x' },
      }),
      anArticle({ id: '2015/09/titipan', canonical: 'https://lain.example/a' }),
    ]);
    expect(locs(writeSitemap(sitemapViews(site)[1]!))).toEqual([
      'https://warta.example/2015/09/a/',
      'https://warta.example/2015/09/b/',
    ]);
  });

  test('tells the true time of the last change, and none where it is not known', () => {
    const page = {
      id: 'tentang',
      path: '/tentang/',
      file: 'pages/tentang.md',
      digest: '',
      title: 'Tentang',
      menu: 'footer' as const,
      draft: false,
      aliases: [],
      pictures: [],
      documents: [],
      also: [],
    };
    const corrections = [{ time: '2015-09-20T01:00:00.000Z', text: 'Ralat.' }];
    const site = siteWith([anArticle({ id: '2015/09/a', corrections })], { pages: [page] });
    const [lists, articles] = sitemapViews(site).map(writeSitemap);
    expect(articles).toContain('/2015/09/a/</loc><lastmod>2015-09-20T08:00:00+07:00</lastmod>');
    expect(lists).toContain('/internasional/</loc><lastmod>2015-09-20T08:00:00+07:00</lastmod>');
    expect(lists).toContain('/tentang/</loc></url>');
    expect(lists).not.toContain('/nasional/</loc>');
  });

  test('addresses are percent-encoded', () => {
    const site = siteWith([anArticle({ id: '2015/09/a', path: '/berita/é & b/' })]);
    const [, articles] = sitemapViews(site).map(writeSitemap);
    expect(locs(articles!)).toEqual(['https://warta.example/berita/%C3%A9%20&#38;%20b/']);
  });

  test('the index names every file with the base path', () => {
    const indexAt = (now: string): string[] => {
      const site = siteWith([anArticle({ id: '2015/09/a' })], { base: '/koran/', now });
      return locs(writeSitemapIndex(sitemapIndexView(site)));
    };
    const lists = [
      'https://warta.example/koran/sitemap-1.xml',
      'https://warta.example/koran/sitemap-2.xml',
    ];
    expect(indexAt('2015-09-17T00:00:00.000Z')).toEqual([
      ...lists,
      'https://warta.example/koran/news-sitemap.xml',
    ]);
    expect(indexAt('2015-09-27T00:00:00.000Z')).toEqual(lists);
  });

  test('a list is cut into full runs and a rest', () => {
    expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(chunksOf([], 2)).toEqual([]);
  });
});
