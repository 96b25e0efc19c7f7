import type { Article } from '../edition/edition.ts';
import type { EntryHeadline } from '../edition/live.ts';
import { coverageEnd, earlierFirst, newestEntries, versionOf } from '../edition/live.ts';
import { dayAround } from '../lib/time/day.ts';
import { liveFeedPath, livePath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';

/** The live coverage of an article. Times are ISO instants. */
export type LiveView = {
  isLive: boolean;
  /** When it ended, where it is over. */
  end: string | undefined;
  /** How many entries there are, those that were withdrawn not counted. */
  count: number;
  /** When the newest entry was. */
  newest: string | undefined;
  /** The entry that stands above the others. */
  pinned: string | undefined;
  /** Ids of the others in the order of the page, by the day that they are of. */
  days: readonly { time: string; ids: readonly string[] }[];
  /** Those that were not withdrawn, newest first. */
  entries: readonly EntryHeadline[];
  /** Where its newest entries are asked for; absent where it is over. */
  file: string | undefined;
  feed: string;
  /** Another one for each state of its text. */
  version: string;
};

/**
 * The live coverage of an article, undefined for any other. Newest first as long as it goes on; then from the
 * beginning, as one reads what is over.
 */
export function liveOf({ reckoning }: Site, article: Article): LiveView | undefined {
  if (article.entries === undefined) return undefined;
  const isLive = article.isLive === true;
  const fromFirst = article.entries.toSorted(earlierFirst);
  const pinned = fromFirst.findLast((one) => one.isPinned && !one.removed)?.id;
  const others = (isLive ? fromFirst.toReversed() : fromFirst).filter(({ id }) => id !== pinned);
  const days = Map.groupBy(others, ({ time }) => dayAround(time, reckoning.zone).begin);
  const entries = newestEntries(article);
  return {
    isLive,
    end: isLive ? undefined : coverageEnd(article),
    count: entries.length,
    newest: entries[0]?.time,
    pinned,
    days: [...days.values()].map((ofDay) => ({
      time: ofDay[0]!.time,
      ids: ofDay.map(({ id }) => id),
    })),
    entries,
    file: isLive ? livePath(article.path) : undefined,
    feed: liveFeedPath(article.path),
    version: versionOf(article),
  };
}
