import type { Site } from '../../site/site.ts';
import { chunksOf } from '../../lib/chunks.ts';
import type { SitemapEntry } from './sitemap-entries.ts';
import { listEntries, storyEntries } from './sitemap-entries.ts';

/** Addresses in one file at most (sitemaps.org); far below its 50 MB at our lengths. */
export const SITEMAP_ENTRIES = 50_000;

const made = new WeakMap<Site, SitemapEntry[][]>();

/** The files of the sitemap, numbered from 1: the lists and pages, then the stories. */
export function sitemapParts(site: Site): SitemapEntry[][] {
  let parts = made.get(site);
  if (!parts) {
    parts = [
      ...chunksOf(listEntries(site), SITEMAP_ENTRIES),
      ...chunksOf(storyEntries(site), SITEMAP_ENTRIES),
    ];
    made.set(site, parts);
  }
  return parts;
}
