import type { Article } from '../../edition/edition.ts';
import { NEWS_ENTRIES } from '../../site/addresses/older-pages.ts';
import { titleWithVerdict } from '../../views/label-words.ts';
import type { Site } from '../../site/site.ts';
import { chunksOf } from '../../lib/chunks.ts';
import type { Address } from '../../lib/url.ts';

/** One file of the news sitemap: where the site is, what the paper is called there, the articles. */
export type NewsSitemapView = Address & {
  zone: string;
  name: string;
  articles: readonly Pick<Article, 'path' | 'lang' | 'date' | 'title'>[];
};

/**
 * The articles in the files of the news sitemap, the newest first; no file where there is no news,
 * which engines would call a fault. No advertisements, and nothing whose original is elsewhere.
 */
export const newsParts = ({ edition }: Site): Article[][] => chunksOf(edition.news, NEWS_ENTRIES);

/** The name of the paper as Google News wants it: without what stands in brackets. */
const publicationName = (name: string): string => name.replace(/\s*\([^)]*\)/g, '').trim() || name;

/** The files of the news sitemap, numbered from 1. */
export function newsSitemapViews(site: Site): NewsSitemapView[] {
  const { settings, urls, reckoning, words } = site;
  return newsParts(site).map((articles) => ({
    origin: urls.origin,
    base: urls.base,
    zone: reckoning.zone,
    name: publicationName(settings.name),
    articles: articles.map((article) => {
      const { path, lang, date } = article;
      return { path, lang, date, title: titleWithVerdict(article, words) };
    }),
  }));
}
