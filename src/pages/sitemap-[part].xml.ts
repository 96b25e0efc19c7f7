import type { APIContext, GetStaticPaths } from 'astro';
import { currentSite } from '../build/current-site.ts';
import { writeSitemap } from '../publish/sitemaps/sitemap.ts';
import { sitemapParts } from '../publish/sitemaps/sitemap-parts.ts';
import { textResponse } from '../publish/text-response.ts';

export const getStaticPaths = (() =>
  sitemapParts(currentSite()).map((_, at) => ({
    params: { part: String(at + 1) },
  }))) satisfies GetStaticPaths;

/** One file of the sitemap. */
export function GET({ params }: APIContext): Response {
  const site = currentSite();
  return textResponse(writeSitemap(site, sitemapParts(site)[Number(params['part']) - 1]!), 'xml');
}
