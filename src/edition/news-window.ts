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

/** The instant after which an article has to be published to be news at `now` (ISO instants). */
export const newsSince = (now: string): string => new Date(Date.parse(now) - WINDOW).toISOString();

/** Whether an article stands in the news sitemap, which holds what was published after `since`. */
export const inNews = (article: Parameters<typeof leavesNews>[0], since: string): boolean =>
  article.date > since && leavesNews(article) !== undefined;
