import type { Dated } from '../site/addresses/kind.ts';

/** When an article last changed for its readers: publication, update, correction or right of reply. */
export function lastChange({ date, updated, corrections, replies }: Dated): string {
  let latest = updated !== undefined && updated > date ? updated : date;
  for (const { time } of corrections) if (time > latest) latest = time;
  for (const { time } of replies) if (time > latest) latest = time;
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
