import { stepped } from './stepped.ts';

/** How many files of each kind an index of so many articles has. */
export type FilePlan = { group: number; items: number; terms: number; dictionary: number };

/** Manifest, headlines, days, and the choices of three filters. */
const FIXED = 6;

/**
 * Shares out the files of an index: at most a fifth of the number of articles, or 16 where that is
 * more, so that the index never crowds a host's limit of files; those of the bodies come on top, one for
 * two to four articles (`encode-texts.ts`). Most go to the item files, because
 * every result shown costs one; `termBytes` and `dictionaryBytes` are estimates of what the shards
 * will hold, and a shard is aimed at 6 kB (5.7 to 6.2). All numbers of shards go in steps, since another one is
 * another place for every word: an archive that grows keeps its shards for weeks.
 */
export function planFiles(articles: number, termBytes: number, dictionaryBytes: number): FilePlan {
  const limit = Math.max(16, Math.floor(articles / 5)) - FIXED;
  const usual = Math.max(16, Math.floor(stepped(articles) / 5)) - FIXED;
  const terms = within(stepped(termBytes / 5700), 1, usual * 0.3);
  const dictionary = within(stepped(dictionaryBytes / 5700), 1, usual * 0.06);
  const room = limit - terms - 2 * dictionary;
  const group = Math.max(Math.ceil(articles / room), Math.min(8, Math.ceil(articles / 4)), 1);
  return { group, items: Math.ceil(articles / group), terms, dictionary };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(Math.ceil(value), Math.floor(most)));
}
