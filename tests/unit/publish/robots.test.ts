import { expect, test } from 'vitest';
import { writeRobots } from '../../../src/publish/robots.ts';
import { aSite } from '../../support/edition.ts';
import { siteWith } from '../../support/site.ts';

test('everything may be crawled but results of the search; both sitemaps are named', () => {
  expect(writeRobots(siteWith([], { base: '/koran/' }))).toBe(
    'User-agent: *\nAllow: /\nDisallow: /koran/search/?\n\n' +
      'Sitemap: https://warta.example/koran/sitemap-index.xml\n' +
      'Sitemap: https://warta.example/koran/news-sitemap.xml\n',
  );
});

test('one switch refuses the crawlers that train models, and only those', () => {
  const text = writeRobots(siteWith([], { site: { ...aSite, aiTraining: 'refuse' } }));
  expect(text).toContain('User-agent: GPTBot\n');
  expect(text).toContain('User-agent: Amazonbot\nDisallow: /\n');
  expect(text).not.toContain('SearchBot');
});
