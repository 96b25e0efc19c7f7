import type { ArticleEntry } from '../schema/entries.ts';

/** How long an article is news to news engines (Google: the last two days), in milliseconds. */
const WINDOW = 2 * 24 * 3_600_000;

/**
 * Instant at which a published article leaves the news sitemap; `undefined` for what is never in it:
 * advertisements, and articles whose original is elsewhere.
 */
export function leavesNews({
  date,
  label,
  canonical,
}: Pick<ArticleEntry, 'date' | 'label' | 'canonical'>): string | undefined {
  if (label === 'advertorial' || canonical !== undefined) return undefined;
  return new Date(Date.parse(date) + WINDOW).toISOString();
}

/** Whether an article stands in the news sitemap at `now` (ISO instant). */
export const inNews = (article: Parameters<typeof leavesNews>[0], now: string): boolean =>
  (leavesNews(article) ?? '') > now;
