import { currentSite } from '../build/current-site.ts';
import { newsParts, writeNewsSitemap } from '../publish/sitemaps/news-sitemap.ts';
import { textResponse } from '../publish/text-response.ts';

/** The stories of the last two days for news engines. */
export function GET(): Response {
  const site = currentSite();
  return textResponse(writeNewsSitemap(site, newsParts(site)[0]!), 'xml');
}
