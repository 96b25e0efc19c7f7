import type { APIContext, GetStaticPaths } from 'astro';
import { currentSite } from '../../../build/current-site.ts';
import { authorList } from '../../../publish/feeds/followed-lists.ts';
import { listFeed } from '../../../publish/feeds/list-feed.ts';
import { writeRss } from '../../../publish/feeds/rss.ts';
import { textResponse } from '../../../publish/text-response.ts';

export const getStaticPaths = (() =>
  currentSite().edition.authors.map(({ id }) => ({
    params: { author: id },
  }))) satisfies GetStaticPaths;

/** What an author wrote, as RSS with standfirsts. */
export function GET({ params }: APIContext): Response {
  const site = currentSite();
  return textResponse(writeRss(listFeed(site, authorList(site, params['author']!)!)), 'rss');
}
