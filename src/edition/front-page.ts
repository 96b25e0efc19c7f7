import type { Article } from './article.ts';
import type { Edition } from './edition.ts';
import { listPages } from './list-pages.ts';
import type { Section } from './sections.ts';

/** Articles in their places on the front page, each once. */
export type FrontPage = {
  lead: Article | undefined;
  seconds: Article[];
  newest: Article[];
  bands: { section: Section; articles: Article[] }[];
  /** What is left of the newest articles. */
  rest: Article[];
  /** Number of older pages. */
  older: number;
};

/** The first `count` of `articles` that `fits` lets through. */
function first(
  articles: readonly Article[],
  count: number,
  fits: (article: Article) => boolean,
): Article[] {
  const picks: Article[] = [];
  for (const article of articles) {
    if (picks.length === count) break;
    if (fits(article)) picks.push(article);
  }
  return picks;
}

/**
 * Lays out the front page. Of an article in two languages it shows the one in `language`, that of the
 * site.
 */
export function frontPage(edition: Edition, language: string): FrontPage {
  const isDoubled = (article: Article): boolean =>
    article.lang !== language &&
    edition.translations(article).some((other) => other.lang === language);
  const [lead, ...seconds] = first(edition.front, 4, (article) => !isDoubled(article));
  const shown = new Set([lead, ...seconds]);
  const isFree = (article: Article): boolean => !shown.has(article) && !isDoubled(article);
  const newest = first(edition.articles, 6, isFree);
  for (const article of newest) shown.add(article);
  const bands = edition.menu.top.map((section) => ({
    section,
    articles: first(edition.inSection(section.id), 4, isFree),
  }));
  for (const band of bands) for (const article of band.articles) shown.add(article);
  const { front, older } = listPages(edition.articles);
  const rest = front.filter((article) => !shown.has(article));
  return { lead, seconds, newest, bands, rest, older: older.length };
}
