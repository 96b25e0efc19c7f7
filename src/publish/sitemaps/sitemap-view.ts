import { newsSitemapPath, sitemapPath } from '../../site/addresses.ts';
import { SITEMAP_ENTRIES } from '../../site/addresses/older-pages.ts';
import type { Site } from '../../site/site.ts';
import { chunksOf } from '../../lib/chunks.ts';
import { memoOn } from '../../lib/memo.ts';
import type { Address } from '../../lib/url.ts';
import { newsParts } from './news-sitemap-view.ts';
import type { SitemapEntry } from './sitemap-entries.ts';
import { sitemapEntries } from './sitemap-entries.ts';

/** One file of the sitemap, or the list of these files: where the site is, and what it names. */
export type SitemapView = Address & { zone: string; entries: readonly SitemapEntry[] };

const partsOf = memoOn((site: Site): SitemapEntry[][] => [
  ...chunksOf(sitemapEntries(site, 'lists'), SITEMAP_ENTRIES),
  // Oldest first, so that a new article changes the last file only.
  ...chunksOf(sitemapEntries(site, 'articles').toReversed(), SITEMAP_ENTRIES),
]);

function viewOf({ urls, reckoning }: Site, entries: readonly SitemapEntry[]): SitemapView {
  const { origin, base } = urls;
  return { origin, base, zone: reckoning.zone, entries };
}

/** The files of the sitemap, numbered from 1: the lists and pages, then the articles. */
export const sitemapViews = (site: Site): SitemapView[] =>
  partsOf(site).map((entries) => viewOf(site, entries));

const latest = (entries: readonly SitemapEntry[]): string | undefined =>
  entries.reduce<string | undefined>(
    (last, { modified }) => (modified && modified > (last ?? '') ? modified : last),
    undefined,
  );

/** The list of all sitemap files, each with the time of its latest change. */
export function sitemapIndexView(site: Site): SitemapView {
  const parts = partsOf(site).map((entries, at) => ({
    path: sitemapPath(at + 1),
    modified: latest(entries),
  }));
  const news = newsParts(site).map((articles, at) => ({
    path: newsSitemapPath(at + 1),
    modified: articles[0]?.date,
  }));
  return viewOf(site, [...parts, ...news]);
}
