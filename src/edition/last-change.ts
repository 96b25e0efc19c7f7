import type { ArticleEntry } from '../schema/entries.ts';
import type { Dated } from '../site/addresses/kind.ts';

/** When an article last changed for its readers: publication, update, correction or right of reply. */
export function lastChange({ date, updated, corrections, replies, entries = [] }: Dated): string {
  let latest = updated && updated.time > date ? updated.time : date;
  for (const { time } of corrections) if (time > latest) latest = time;
  for (const { time } of replies) if (time > latest) latest = time;
  for (const { time } of entries) if (time > latest) latest = time;
  return latest;
}

/** When a list last changed: the latest change of any article in it, `undefined` for none. */
export function lastChangeIn(articles: readonly Dated[]): string | undefined {
  let latest: string | undefined;
  for (const article of articles) {
    const change = lastChange(article);
    if (latest === undefined || change > latest) latest = change;
  }
  return latest;
}

type Timed = Pick<ArticleEntry, 'date' | 'updated'>;

/**
 * The update of an article that readers know of at `now` (ISO instant). One that is not later than the
 * publication is none, and one to come is not told before its time.
 */
export function updateAt({ date, updated }: Timed, now: string): ArticleEntry['updated'] {
  return updated && updated.time > date && updated.time <= now ? updated : undefined;
}

/**
 * When an article was last news: at its publication, or at the update of which the editor said what is
 * new. An update that says nothing moves no article.
 */
export function newsTime({ date, updated }: Timed): string {
  return updated?.what === undefined ? date : updated.time;
}
