import type { APIContext, GetStaticPaths } from 'astro';
import { currentSite } from '../../build/current-site.ts';
import { sectionList } from '../../publish/feeds/followed-lists.ts';
import { listFeed } from '../../publish/feeds/list-feed.ts';
import { writeRss } from '../../publish/feeds/rss.ts';
import { textResponse } from '../../publish/text-response.ts';

export const getStaticPaths = (() =>
  currentSite().edition.sections.map(({ id }) => ({
    params: { section: id },
  }))) satisfies GetStaticPaths;

/** A section as RSS. */
export function GET({ params }: APIContext): Response {
  const site = currentSite();
  const list = sectionList(site, params['section']!)!;
  return textResponse(
    writeRss(listFeed(site, list, (entry) => site.readBody(entry).markdown)),
    'rss',
  );
}
