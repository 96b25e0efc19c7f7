import { currentSite } from '../build/site.ts';
import { storyMarkdown } from '../build/story-markdown.ts';
import { frontList } from '../publish/feeds/followed-lists.ts';
import { listFeed } from '../publish/feeds/list-feed.ts';
import { writeRss } from '../publish/feeds/rss.ts';
import { textResponse } from '../publish/text-response.ts';

/** The whole paper as RSS. */
export function GET(): Response {
  const site = currentSite();
  return textResponse(writeRss(listFeed(site, frontList(site), storyMarkdown)), 'rss');
}
