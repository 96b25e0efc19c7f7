import { newsSitemapPath, sitemapIndexPath, sitemapPath } from '../../site/addresses.ts';
import { newsParts } from '../../publish/sitemaps/news-sitemap.ts';
import { sitemapParts } from '../../publish/sitemaps/sitemap-parts.ts';
import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** Sitemaps, the news sitemap and their index. */
export function sitemapPages({ site, page }: KeyMaker): PlannedPage[] {
  const parts = sitemapParts(site);
  const news = newsParts(site).map((articles) =>
    articles.map(({ path, lang, date, title }) => [path, lang, date, title]),
  );
  const latest = parts.map((part) =>
    part
      .map(({ modified }) => modified ?? '')
      .toSorted()
      .at(-1),
  );
  return [
    ...parts.map((part, at) => page('src/pages/sitemap-[part].xml.ts', sitemapPath(at + 1), part)),
    ...news.map((part, at) =>
      page(
        at === 0 ? 'src/pages/news-sitemap.xml.ts' : 'src/pages/news-sitemap-[part].xml.ts',
        newsSitemapPath(at + 1),
        part,
      ),
    ),
    page(
      'src/pages/sitemap-index.xml.ts',
      sitemapIndexPath,
      latest,
      news.map((part) => part[0]?.[2]),
    ),
  ];
}
