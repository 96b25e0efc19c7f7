import type { Article } from './article.ts';
import { newestFirst } from './article.ts';

const HOUR = 3_600_000;
/** `featured` without `featuredUntil` lapses so long after publication. */
const FEATURED_FOR = 48 * HOUR;

/** Instant at which an article's `featured` lapses, `undefined` when it has none. */
export function featuredUntil(
  article: Pick<Article, 'date' | 'featured' | 'featuredUntil'>,
): string | undefined {
  if (article.featured === undefined) return undefined;
  return (
    article.featuredUntil ?? new Date(new Date(article.date).getTime() + FEATURED_FOR).toISOString()
  );
}

/** Whether an article still stands where `featured` put it. */
export function isFeatured(article: Article, now: string): boolean {
  return (featuredUntil(article) ?? '') > now;
}

/** The front page's order: featured articles by rank (ties newest first), then the rest newest first. */
export function frontOrder(articles: readonly Article[], now: string): Article[] {
  const featured = articles.filter((article) => isFeatured(article, now));
  featured.sort((a, b) => (a.featured ?? 0) - (b.featured ?? 0) || newestFirst(a, b));
  return [...featured, ...articles.filter((article) => !isFeatured(article, now))];
}
