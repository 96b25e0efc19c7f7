import type { Site } from '../site/site.ts';
import { newsSitemapPath, searchPath, sitemapIndexPath } from '../site/addresses.ts';

/** What crawlers are told: which results pages not to read, whom to keep out, where the sitemaps are. */
export type RobotsView = { search: string; refusesTraining: boolean; sitemaps: string[] };

/** What crawlers are told of a site. */
export function robotsView({ edition, urls, settings }: Site): RobotsView {
  const news = edition.news.length > 0 ? [newsSitemapPath(1)] : [];
  return {
    search: urls.href(searchPath()),
    refusesTraining: settings.aiTraining === 'refuse',
    sitemaps: [sitemapIndexPath, ...news].map(urls.absolute),
  };
}
