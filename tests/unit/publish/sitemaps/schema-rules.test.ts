import { expect, test } from 'vitest';
import { writeNewsSitemap } from '../../../../src/publish/sitemaps/news-sitemap.ts';
import { writeSitemap, writeSitemapIndex } from '../../../../src/publish/sitemaps/sitemap.ts';
import { newsSitemapViews } from '../../../../src/publish/sitemaps/news-sitemap-view.ts';
import { sitemapIndexView, sitemapViews } from '../../../../src/publish/sitemaps/sitemap-view.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';
import { sitemapFaults } from '../../../support/sitemap-faults.ts';

const ORIGIN = 'https://warta.example';
const now = '2015-09-18T12:41:00.000Z';
const faults = (xml: string): string[] => sitemapFaults(xml, ORIGIN, now);

test('the largest archives are split into files that keep to the schemas', () => {
  const many = Array.from({ length: 50_001 }, (_, at) =>
    anArticle({ id: `a/b${at}`, path: `/a/é&${at}/`, date: '2015-09-18T00:00:00.000Z' }),
  );
  const site = siteWith(many, { now });
  const parts = sitemapViews(site);
  expect(parts.map(({ entries }) => entries.length).slice(1)).toEqual([50_000, 1]);
  expect(parts.flatMap((part) => faults(writeSitemap(part)))).toEqual([]);
  expect(faults(writeSitemapIndex(sitemapIndexView(site)))).toEqual([]);
  const news = newsSitemapViews(site);
  expect(news).toHaveLength(51);
  expect(news.slice(0, 2).flatMap((part) => faults(writeNewsSitemap(part)))).toEqual([]);
});

test.each([
  ['<lastmod>2015-09-18T00:00:00Z</lastmod><loc>https://warta.example/a/</loc>', 'order'],
  ['<loc>https://lain.example/a/</loc>', 'address'],
  ['<loc>https://warta.example/é/</loc>', 'address'],
  ['<loc>https://warta.example/?a&b</loc>', 'unescaped'],
  ['<loc>https://warta.example/a/</loc><lastmod>18/9/2015</lastmod>', 'lastmod'],
  ['<loc>https://warta.example/a/</loc><priority>1</priority>', 'order'],
])('%s would be found', (entry, fault) => {
  const xml = writeSitemap({ ...siteWith([]).urls, zone: 'Asia/Jakarta', entries: [] }).replace(
    '</urlset>',
    `<url>${entry}</url>\n</urlset>`,
  );
  expect(faults(xml).join()).toContain(fault);
});
