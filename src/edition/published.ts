import type { ArticleEntry } from '../schema/entries.ts';

/**
 * The one gate: what readers may see at `now` (ISO instant). Every page, list, feed and index asks
 * it, directly or through the edition.
 */
export function isPublished(
  article: Pick<ArticleEntry, 'draft' | 'withdrawn' | 'date'>,
  now: string,
): boolean {
  return !article.draft && article.withdrawn === undefined && article.date <= now;
}

/** An article that was published and taken back: its address shows the time and the reason only. */
export function isWithdrawn({ draft, withdrawn, date }: ArticleEntry, now: string): boolean {
  return withdrawn !== undefined && !withdrawn.erase && !draft && date <= now;
}

/**
 * An article that was taken back without a trace: it is to be erased, or a notice would tell of a draft
 * or of an article to come. Its address is gone, and no page, list or file may name it.
 */
export function isErased(article: ArticleEntry, now: string): boolean {
  return article.withdrawn !== undefined && !isWithdrawn(article, now);
}

/** Why readers do not see an article yet; undefined for one that they see, or that was taken back. */
export function awaiting(article: ArticleEntry, now: string): 'draft' | 'scheduled' | undefined {
  if (article.withdrawn !== undefined) return undefined;
  if (article.draft) return 'draft';
  return article.date <= now ? undefined : 'scheduled';
}
