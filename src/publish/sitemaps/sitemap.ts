import type { Site } from '../../site/site.ts';
import { timeAttribute } from '../../lib/time/machine.ts';
import { newsSitemapPath, sitemapPath } from '../../site/addresses.ts';
import { element } from '../markup.ts';
import { newsParts } from './news-sitemap.ts';
import type { SitemapEntry } from './sitemap-entries.ts';
import { sitemapParts } from './sitemap-parts.ts';

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function entryXml(
  { urls, reckoning }: Site,
  name: string,
  { path, modified }: SitemapEntry,
): string {
  const time = modified === undefined ? undefined : timeAttribute(modified, reckoning.zone);
  return `<${name}>${element('loc', urls.absolute(path))}${element('lastmod', time)}</${name}>\n`;
}

/** One file of the sitemap. Without `priority` and `changefreq`, which no engine reads. */
export function writeSitemap(site: Site, entries: readonly SitemapEntry[]): string {
  const body = entries.map((entry) => entryXml(site, 'url', entry)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${SCHEMA}">\n${body}</urlset>\n`;
}

const latest = (entries: readonly SitemapEntry[]): string | undefined =>
  entries.reduce<string | undefined>(
    (found, { modified }) => (modified && modified > (found ?? '') ? modified : found),
    undefined,
  );

/** The list of all sitemap files, each with the time of its latest change. */
export function writeSitemapIndex(site: Site): string {
  const parts = sitemapParts(site).map((entries, at) => ({
    path: sitemapPath(at + 1),
    modified: latest(entries),
  }));
  const news = newsParts(site).map((articles, at) => ({
    path: newsSitemapPath(at + 1),
    modified: articles[0]?.date,
  }));
  const body = [...parts, ...news].map((entry) => entryXml(site, 'sitemap', entry)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${SCHEMA}">\n${body}</sitemapindex>\n`;
}
