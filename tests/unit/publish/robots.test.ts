import { expect, test } from 'vitest';
import { REFUSED_AGENTS } from '../../../src/publish/crawlers/refused-agents.ts';
import { writeRobots } from '../../../src/publish/robots.ts';
import { robotsView } from '../../../src/publish/robots-view.ts';
import { anArticle } from '../../support/article.ts';
import { aSite } from '../../support/edition.ts';
import { siteWith } from '../../support/site.ts';

test('everything may be crawled but results of the search; the news sitemap is named while there is news', () => {
  const head =
    'User-agent: *\nAllow: /\nDisallow: /koran/search/?\n\n' +
    'Sitemap: https://warta.example/koran/sitemap-index.xml\n';
  const robotsAt = (now: string): string =>
    writeRobots(robotsView(siteWith([anArticle({ id: 'a' })], { base: '/koran/', now })));
  expect(robotsAt('2015-09-17T00:00:00.000Z')).toBe(
    `${head}Sitemap: https://warta.example/koran/news-sitemap.xml\n`,
  );
  expect(robotsAt('2015-09-27T00:00:00.000Z')).toBe(head);
});

test('one switch refuses the crawlers that train models, and only those', () => {
  const text = writeRobots(robotsView(siteWith([], { site: { ...aSite, aiTraining: 'refuse' } })));
  const [, group] = text.split('\n\n');
  const lines = group!.split('\n');
  expect(lines.at(-1)).toBe('Disallow: /');
  expect(lines.slice(0, -1)).toEqual(REFUSED_AGENTS.map((name) => `User-agent: ${name}`));
  expect(lines).toContain('User-agent: Google-Extended');
  expect(text).not.toContain('SearchBot');
});
