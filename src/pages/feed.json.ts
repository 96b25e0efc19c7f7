import { currentSite } from '../build/current-site.ts';
import { frontList } from '../publish/feeds/followed-lists.ts';
import { writeJsonFeed } from '../publish/feeds/json-feed.ts';
import { listFeed } from '../publish/feeds/list-feed.ts';
import { textResponse } from '../publish/text-response.ts';

/** The whole paper as JSON Feed. */
export function GET(): Response {
  const site = currentSite();
  return textResponse(
    writeJsonFeed(listFeed(site, frontList(site), (entry) => site.readBody(entry).markdown)),
    'jsonFeed',
  );
}
