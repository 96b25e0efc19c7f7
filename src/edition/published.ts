import type { Article as ArticleEntry } from '../schema/entries.ts';

/**
 * The one gate: what readers may see at `now` (ISO instant). Every page, list, feed and index asks
 * it, directly or through the edition.
 */
export function isPublished(article: ArticleEntry, now: string): boolean {
  return !article.draft && article.withdrawn === undefined && article.date <= now;
}

/** A story that was published and taken back: its address shows the time and the reason only. */
export function isWithdrawn(article: ArticleEntry, now: string): boolean {
  return !article.draft && article.withdrawn !== undefined && article.date <= now;
}
