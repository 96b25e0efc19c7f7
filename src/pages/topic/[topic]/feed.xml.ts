import type { APIContext, GetStaticPaths } from 'astro';
import { currentSite } from '../../../build/current-site.ts';
import { topicList } from '../../../publish/feeds/followed-lists.ts';
import { listFeed } from '../../../publish/feeds/list-feed.ts';
import { writeRss } from '../../../publish/feeds/rss.ts';
import { textResponse } from '../../../publish/text-response.ts';

export const getStaticPaths = (() =>
  currentSite()
    .edition.topics.filter((topic) => topic.hasPage)
    .map(({ id }) => ({ params: { topic: id } }))) satisfies GetStaticPaths;

/** A topic as RSS with standfirsts. */
export function GET({ params }: APIContext): Response {
  const site = currentSite();
  return textResponse(writeRss(listFeed(site, topicList(site, params['topic']!)!)), 'rss');
}
