import { timeAttribute } from '../../lib/time/machine.ts';
import { createUrls } from '../../lib/url.ts';
import type { NewsSitemapView } from './news-sitemap-view.ts';
import { element } from '../markup.ts';

/** One file of the news sitemap (developers.google.com: sitemap-news/0.9). */
export function writeNewsSitemap({ articles, name, zone, ...address }: NewsSitemapView): string {
  const urls = createUrls(address);
  const body = articles.map(({ path, lang, date, title }) =>
    [
      '<url>',
      element('loc', urls.absolute(path)),
      '<news:news><news:publication>',
      element('news:name', name),
      element('news:language', lang.split('-')[0]!.toLowerCase()),
      '</news:publication>',
      element('news:publication_date', timeAttribute(date, zone)),
      element('news:title', title),
      '</news:news></url>\n',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
    ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n',
    ...body,
    '</urlset>\n',
  ].join('');
}
