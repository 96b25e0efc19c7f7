import { expect, test } from 'vitest';
import { writeNewsSitemap } from '../../../../src/publish/sitemaps/news-sitemap.ts';
import { newsParts, newsSitemapViews } from '../../../../src/publish/sitemaps/news-sitemap-view.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

const now = '2015-09-18T12:41:00.000Z';

test('holds the stories of the last two days by the clock of the build, advertisements left out', () => {
  const site = siteWith(
    [
      anArticle({ id: 'a/tua', date: '2015-09-16T12:41:00.000Z' }),
      anArticle({
        id: 'a/baru',
        date: '2015-09-16T12:42:00.000Z',
        title: 'AS & Rusia',
        lang: 'en-GB',
      }),
      anArticle({ id: 'a/iklan', date: '2015-09-18T00:00:00.000Z', label: 'advertorial' }),
      anArticle({ id: 'a/nanti', date: '2015-09-18T12:42:00.000Z' }),
    ],
    { now },
  );
  const xml = writeNewsSitemap(newsSitemapViews(site)[0]!);
  expect(xml.split('\n')[2]).toBe(
    '<url><loc>https://warta.example/a/baru/</loc><news:news><news:publication>' +
      '<news:name>Warta</news:name><news:language>en</news:language></news:publication>' +
      '<news:publication_date>2015-09-16T19:42:00+07:00</news:publication_date>' +
      '<news:title>AS &#38; Rusia</news:title></news:news></url>',
  );
  expect(xml.match(/<url>/g)).toHaveLength(1);
});

test('is split beyond a thousand articles, and is not there where there is no news', () => {
  const many = Array.from({ length: 1001 }, (_, at) =>
    anArticle({ id: `a/b${at}`, date: '2015-09-18T00:00:00.000Z' }),
  );
  expect(newsParts(siteWith(many, { now })).map((part) => part.length)).toEqual([1000, 1]);
  expect(newsParts(siteWith(many))).toEqual([]);
});
