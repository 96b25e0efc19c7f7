import type { ArticleEntry, SiteEntry } from '../schema/entries.ts';
import type { DaySpan } from '../lib/time/day.ts';
import { isOn } from '../lib/time/day.ts';
import { featuredUntil } from './front.ts';
import { liveEnd } from './live.ts';
import { inNews, leavesNews, newsSince } from './news-window.ts';
import { updateAt } from './last-change.ts';

/** When the output would differ without any file having changed, and why. */
export type NextChange = {
  time: string;
  reason: 'publication' | 'featured' | 'breaking' | 'news-sitemap' | 'popular' | 'live' | 'advert';
};

/**
 * The first instant after `now` at which a new build would publish something else. An article that was
 * withdrawn before its time gets its notice at that time, and a notice its own time when that has come.
 * With `preview`, articles that readers do not
 * see yet lapse and grow old too.
 */
export function nextChange(
  articles: readonly ArticleEntry[],
  site: Pick<SiteEntry, 'breaking'>,
  now: string,
  {
    preview = false,
    popularUntil,
    advertChanges = [],
  }: {
    preview?: boolean;
    popularUntil?: string | undefined;
    advertChanges?: readonly string[];
  } = {},
): NextChange | undefined {
  const since = newsSince(now);
  let next: NextChange | undefined;
  const consider = (time: string | undefined, reason: NextChange['reason']): void => {
    if (time !== undefined && time > now && (!next || time < next.time)) next = { time, reason };
  };
  for (const article of articles) {
    if ((article.draft && !preview) || article.withdrawn?.erase) continue;
    if (article.date > now) consider(article.date, 'publication');
    if (article.date <= now) consider(article.withdrawn?.time, 'publication');
    if ((article.date <= now || preview) && !article.withdrawn) {
      consider(article.updated?.time, 'publication');
      consider(featuredUntil({ ...article, updated: updateAt(article, now) }), 'featured');
      if (inNews(article, since)) consider(leavesNews(article), 'news-sitemap');
      consider(liveEnd(article), 'live');
    }
  }
  for (const time of advertChanges) consider(time, 'advert');
  consider(popularUntil, 'popular');
  consider(site.breaking?.time, 'breaking');
  consider(site.breaking?.until, 'breaking');
  return next;
}

/**
 * The first instant at which a build would write anything else: the next change, or the end of `today`
 * where lists have times of it (`times`), which put the clock first until then. That alone needs no build,
 * for what stands there stays true.
 */
export function freshUntil(
  change: NextChange | undefined,
  times: Iterable<string | undefined>,
  today: DaySpan,
): string | undefined {
  for (const time of times)
    if (time !== undefined && isOn(today, time))
      return change && change.time < today.end ? change.time : today.end;
  return change?.time;
}
