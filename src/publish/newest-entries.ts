import type { Article } from '../edition/edition.ts';
import { newestEntries, versionOf } from '../edition/live.ts';
import { lastChange } from '../edition/last-change.ts';
import { timeAttribute } from '../lib/time/machine.ts';
import type { Site } from '../site/site.ts';

/** Entries that the file names: whoever missed more has its page read anew. */
const MOST = 20;

/**
 * What an open page of live coverage asks for each minute: the newest entries, so that it can say how many are
 * new, and what tells whether anything else has changed. Their words are on the page itself, which is
 * fetched when its reader wants them. No clock is in it but the content's.
 */
export type NewestEntriesView = {
  version: string;
  /** When the story last changed, as in `datetime`. */
  changed: string;
  count: number;
  entries: readonly { id: string; time: string; title: string }[];
};

/** What `_live.json` says of an article. */
export function newestEntriesView({ reckoning }: Site, article: Article): NewestEntriesView {
  const entries = newestEntries(article);
  return {
    version: versionOf(article),
    changed: timeAttribute(lastChange(article), reckoning.zone),
    count: entries.length,
    entries: entries
      .slice(0, MOST)
      .map((one) => ({ ...one, time: timeAttribute(one.time, reckoning.zone) })),
  };
}
