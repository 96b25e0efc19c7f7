import type { Site } from '../layouts/context.ts';
import { newsSitemapPath, sitemapIndexPath } from '../lib/url.ts';

/**
 * Crawlers that gather texts to train models on. Refusing them takes nothing out of search: the
 * crawlers that answer and cite (OAI-SearchBot, Claude-SearchBot, Bingbot …) go by other names.
 */
export const TRAINING_CRAWLERS = [
  'GPTBot',
  'ClaudeBot',
  'Google-Extended',
  'Applebot-Extended',
  'CCBot',
  'Meta-ExternalAgent',
  'Bytespider',
  'Amazonbot',
] as const;

/** `robots.txt` (RFC 9309): everything may be read but result pages of the search. */
export function writeRobots({ urls, settings }: Site): string {
  const refused = TRAINING_CRAWLERS.map((name) => `User-agent: ${name}\n`).join('');
  return [
    `User-agent: *\nAllow: /\nDisallow: ${urls.href('/search/')}?\n\n`,
    settings.aiTraining === 'refuse' ? `${refused}Disallow: /\n\n` : '',
    `Sitemap: ${urls.absolute(sitemapIndexPath)}\n`,
    `Sitemap: ${urls.absolute(newsSitemapPath(1))}\n`,
  ].join('');
}
