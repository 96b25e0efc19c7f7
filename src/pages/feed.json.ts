import { currentSite } from '../build/site.ts';
import { storyMarkdown } from '../build/story-markdown.ts';
import { frontList } from '../publish/feeds/followed-lists.ts';
import { writeJsonFeed } from '../publish/feeds/json-feed.ts';
import { listFeed } from '../publish/feeds/list-feed.ts';
import { textResponse } from '../publish/text-response.ts';

/** The whole paper as JSON Feed. */
export function GET(): Response {
  const site = currentSite();
  return textResponse(writeJsonFeed(listFeed(site, frontList(site), storyMarkdown)), 'jsonFeed');
}
