import { formatClock, formatShortTime } from '../lib/time/format.ts';
import { timeAttribute } from '../lib/time/machine.ts';
import type { ShownEntry } from '../markdown/render.ts';
import type { LiveEntry } from '../schema/entries.ts';
import type { Site } from './site.ts';

/**
 * What is said of entries beside their words: on their page, which has days between them, the clock alone;
 * `whole` times where they stand by themselves.
 */
export function shownEntries(
  { reckoning, words }: Pick<Site, 'reckoning' | 'words'>,
  entries: readonly LiveEntry[],
  form: 'clock' | 'whole' = 'clock',
): ShownEntry[] {
  return entries.map(({ id, time, removed }) => ({
    id,
    datetime: timeAttribute(time, reckoning.zone),
    written: (form === 'clock' ? formatClock : formatShortTime)(time, reckoning),
    gone: removed && words.live.gone(formatShortTime(removed.time, reckoning), removed.text),
  }));
}
