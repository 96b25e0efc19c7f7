import { digestOf } from '../lib/digest.ts';
import type { ArticleEntry, LiveEntry } from '../schema/entries.ts';

/** How long live coverage goes on after its newest entry, where nobody says when it ends: six hours. */
const QUIET = 6 * 3_600_000;

type Covered = Pick<ArticleEntry, 'live' | 'entries' | 'date'>;

/** When its newest entry was, or the article itself where it has none. */
function newestTime({ entries = [], date }: Covered): string {
  return entries.reduce((latest, { time }) => (time > latest ? time : latest), date);
}

/** When live coverage ends by itself, as an ISO instant; undefined for what is none, or was ended by hand. */
export function liveEnd(article: Covered): string | undefined {
  if (article.entries === undefined || article.live?.state !== 'yes') return undefined;
  return article.live.until ?? new Date(Date.parse(newestTime(article)) + QUIET).toISOString();
}

/** Whether an article is live coverage that goes on at `now` (ISO instant). */
export function isLive(article: Covered, now: string): boolean {
  const end = liveEnd(article);
  return end !== undefined && now < end;
}

/** When coverage that is over ended for its readers: as was said, else with its newest entry. */
export function coverageEnd(article: Covered): string {
  return article.live?.until ?? newestTime(article);
}

/** The order of entries from the first on; of one minute, the one that was first. */
export const earlierFirst = (a: LiveEntry, b: LiveEntry): number =>
  a.time !== b.time
    ? a.time < b.time
      ? -1
      : 1
    : a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

/** An entry as lists name it. */
export type EntryHeadline = Pick<LiveEntry, 'id' | 'time' | 'title'>;

/** The entries that were not withdrawn, newest first. */
export function newestEntries({ entries = [] }: Pick<ArticleEntry, 'entries'>): EntryHeadline[] {
  return entries
    .filter(({ removed }) => removed === undefined)
    .toSorted(earlierFirst)
    .reverse()
    .map(({ id, time, title }) => ({ id, time, title }));
}

/** What stands for the state of a coverage's text on its page and in its file. */
export const versionOf = ({ digest }: Pick<ArticleEntry, 'digest'>): string => digestOf(digest);
