import { feedHtml } from '../../src/publish/feeds/feed-html.ts';
import { writeRss } from '../../src/publish/feeds/rss.ts';
import type { Site } from '../../src/site/site.ts';
import { feedItems } from '../../src/publish/feeds/feed-item.ts';
import { listFeed } from '../../src/publish/feeds/feed.ts';
import { frontList } from '../../src/publish/feeds/followed-list.ts';

/** The feed of the whole paper, in which the text of every article is `markdown`. */
export function frontRss(site: Site, markdown: string): string {
  const feed = listFeed(site, frontList(site), feedItems(site), 'whole');
  return writeRss(feed, feedHtml({ ...site, readBody: () => ({ markdown }) }));
}
