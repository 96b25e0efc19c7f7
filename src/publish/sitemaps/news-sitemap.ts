import type { Article } from '../../edition/article.ts';
import { leavesNews } from '../../edition/news-window.ts';
import type { Site } from '../../site/site.ts';
import { chunksOf } from '../../lib/chunks.ts';
import { timeAttribute } from '../../lib/time/machine.ts';
import { element } from '../markup.ts';

/** How many stories one file may name (Google News). */
export const NEWS_ENTRIES = 1000;

/**
 * The files of the news sitemap, the newest story first; always at least one, if an empty one. No
 * advertisements, and nothing whose original is elsewhere.
 */
export function newsParts({ edition }: Site): Article[][] {
  const news = edition.articles.filter((article) => (leavesNews(article) ?? '') > edition.now);
  const parts = chunksOf(news, NEWS_ENTRIES);
  return parts.length === 0 ? [[]] : parts;
}

/** The name of the paper as Google News wants it: without what stands in brackets. */
const publicationName = (name: string): string => name.replace(/\s*\([^)]*\)/g, '').trim() || name;

/** One file of the news sitemap (developers.google.com: sitemap-news/0.9). */
export function writeNewsSitemap(site: Site, articles: readonly Article[]): string {
  const { settings, urls, reckoning } = site;
  const body = articles.map(({ path, lang, date, title }) =>
    [
      '<url>',
      element('loc', urls.absolute(path)),
      '<news:news><news:publication>',
      element('news:name', publicationName(settings.name)),
      element('news:language', lang.split('-')[0]!.toLowerCase()),
      '</news:publication>',
      element('news:publication_date', timeAttribute(date, reckoning.zone)),
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
