import { timeAttribute } from '../../lib/time/machine.ts';
import { createUrls } from '../../lib/url.ts';
import type { SitemapView } from './sitemap-view.ts';
import { element } from '../markup.ts';

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function write(
  list: 'urlset' | 'sitemapindex',
  name: 'url' | 'sitemap',
  { entries, zone, ...address }: SitemapView,
): string {
  const urls = createUrls(address);
  const lines = entries.map(({ path, modified }) => {
    const time = modified === undefined ? undefined : timeAttribute(modified, zone);
    return `<${name}>${element('loc', urls.absolute(path))}${element('lastmod', time)}</${name}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${SCHEMA}">\n${lines.join('')}</${list}>\n`;
}

/** One file of the sitemap. Without `priority` and `changefreq`, which no engine reads. */
export const writeSitemap = (view: SitemapView): string => write('urlset', 'url', view);

/** The list of all sitemap files. */
export const writeSitemapIndex = (view: SitemapView): string =>
  write('sitemapindex', 'sitemap', view);
