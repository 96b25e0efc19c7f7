import type { Site } from '../site/site.ts';
import { newsSitemapPath, sitemapIndexPath } from '../site/addresses.ts';
import { REFUSED_AGENTS } from './crawlers/refused-agents.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read but result pages of the search. Refusing those that
 * train models takes nothing out of search: the crawlers that answer and cite go by other names.
 */
export function writeRobots({ urls, settings }: Site): string {
  const refused = REFUSED_AGENTS.map((name) => `User-agent: ${name}\n`).join('');
  return [
    `User-agent: *\nAllow: /\nDisallow: ${urls.href('/search/')}?\n\n`,
    settings.aiTraining === 'refuse' ? `${refused}Disallow: /\n\n` : '',
    `Sitemap: ${urls.absolute(sitemapIndexPath)}\n`,
    `Sitemap: ${urls.absolute(newsSitemapPath(1))}\n`,
  ].join('');
}
