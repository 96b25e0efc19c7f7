import type { Site } from '../site/site.ts';
import { newsSitemapPath, searchPath, sitemapIndexPath } from '../site/addresses.ts';

/** What crawlers are told: which results pages not to read, whom to keep out, where the sitemaps are. */
export type RobotsView = { search: string; refusesTraining: boolean; sitemaps: string[] };

/** What crawlers are told of a site. */
export function robotsView({ urls, settings }: Site): RobotsView {
  return {
    search: urls.href(searchPath()),
    refusesTraining: settings.aiTraining === 'refuse',
    sitemaps: [sitemapIndexPath, newsSitemapPath(1)].map(urls.absolute),
  };
}
