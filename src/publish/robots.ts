import type { RobotsView } from './robots-view.ts';
import { REFUSED_AGENTS } from './crawlers/refused-agents.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read but result pages of the search. Refusing those that
 * train models takes nothing out of search: the crawlers that answer and cite go by other names.
 */
export function writeRobots({ search, refusesTraining, sitemaps }: RobotsView): string {
  const refused = REFUSED_AGENTS.map((name) => `User-agent: ${name}\n`).join('');
  return [
    `User-agent: *\nAllow: /\nDisallow: ${search}?\n\n`,
    refusesTraining ? `${refused}Disallow: /\n\n` : '',
    ...sitemaps.map((address) => `Sitemap: ${address}\n`),
  ].join('');
}
