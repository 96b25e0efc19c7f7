import type { APIContext, GetStaticPaths } from 'astro';
import { currentSite } from '../build/current-site.ts';
import { newsParts, writeNewsSitemap } from '../publish/sitemaps/news-sitemap.ts';
import { textResponse } from '../publish/text-response.ts';

export const getStaticPaths = (() =>
  newsParts(currentSite())
    .slice(1)
    .map((_, at) => ({ params: { part: String(at + 2) } }))) satisfies GetStaticPaths;

/** What does not fit into the first file of the news sitemap. */
export function GET({ params }: APIContext): Response {
  const site = currentSite();
  return textResponse(writeNewsSitemap(site, newsParts(site)[Number(params['part']) - 1]!), 'xml');
}
