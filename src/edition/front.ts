import type { ArticleEntry } from '../schema/entries.ts';
import { newestFirst } from './article.ts';
import { newsTime } from './last-change.ts';

const HOUR = 3_600_000;
/** `featured` without `featuredUntil` lapses so long after the article was last news. */
const FEATURED_FOR = 48 * HOUR;

/** What of an article says where it stands on the front page. */
export type Placed = Pick<ArticleEntry, 'id' | 'date' | 'updated' | 'featured' | 'featuredUntil'>;

/** Instant at which an article's `featured` lapses, `undefined` when it has none. */
export function featuredUntil(article: Omit<Placed, 'id'>): string | undefined {
  if (article.featured === undefined) return undefined;
  return (
    article.featuredUntil ?? new Date(Date.parse(newsTime(article)) + FEATURED_FOR).toISOString()
  );
}

/** Whether an article still stands where `featured` put it. */
export function isFeatured(article: Placed, now: string): boolean {
  return (featuredUntil(article) ?? '') > now;
}

/** Of two featured articles of one rank the one with the newer news leads. */
function byRank(a: Placed, b: Placed): number {
  const [newsA, newsB] = [newsTime(a), newsTime(b)];
  const byNews = newsA === newsB ? 0 : newsA < newsB ? 1 : -1;
  return (a.featured ?? 0) - (b.featured ?? 0) || byNews || newestFirst(a, b);
}

/**
 * The front page's order: featured articles by rank, then the rest newest first. A featured article
 * whose update says what is new counts from that update: it may stay where it is.
 */
export function frontOrder<T extends Placed>(articles: readonly T[], now: string): T[] {
  const featured = articles.filter((article) => isFeatured(article, now));
  featured.sort(byRank);
  return [...featured, ...articles.filter((article) => !isFeatured(article, now))];
}
