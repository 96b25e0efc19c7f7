import { currentSite } from '../build/current-site.ts';
import { frontList } from '../publish/feeds/followed-lists.ts';
import { listFeed } from '../publish/feeds/list-feed.ts';
import { writeRss } from '../publish/feeds/rss.ts';
import { textResponse } from '../publish/text-response.ts';

/** The whole paper as RSS. */
export function GET(): Response {
  const site = currentSite();
  return textResponse(
    writeRss(listFeed(site, frontList(site), (entry) => site.readBody(entry).markdown)),
    'rss',
  );
}
