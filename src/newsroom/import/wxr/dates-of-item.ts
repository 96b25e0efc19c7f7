import type { Note } from '../article/note.ts';
import { readTime, timesOf } from '../article/read-time.ts';
import type { WxrItem } from './wxr-item.ts';

const day = 86_400_000;

/** A clock of WordPress; zeros and minus signs stand where a draft or a broken table has no time. */
function clock(text: string, zone: string): string | undefined {
  return /^\d{4}-/.test(text) && !/^(?:0000|1970-01-01)/.test(text)
    ? readTime(text, zone)
    : undefined;
}

/** WordPress writes both clocks without a zone. One that is more than a day off the other is broken. */
function timeOf(utc: string, local: string, zone: string): string | undefined {
  const [exact, here] = [clock(`${utc} UTC`, zone), clock(local, zone)];
  if (exact === undefined || here === undefined) return exact ?? here;
  return Math.abs(Date.parse(exact) - Date.parse(here)) > day ? here : exact;
}

/** The day or month that an address names: `/2019/03/04/judul/`, `/2019/03/judul/`. */
function dateInAddress(link: string, zone: string): string | undefined {
  const [, year, month, date = '01'] =
    /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?:\/(0[1-9]|[12]\d|3[01]))?\//.exec(link) ?? [];
  return year === undefined ? undefined : readTime(`${year}-${month}-${date}`, zone);
}

/**
 * When an item was published and last changed, as ISO: by its own clocks, else by its address, else
 * by when it was changed; a time that stands in for another is noted.
 */
export function datesOfItem(
  { fields }: WxrItem,
  zone: string,
  notes: Note[],
): { date?: string; updated?: string } {
  const { dateGmt, date: local, modifiedGmt, modified, pubDate, link } = fields;
  const published = timeOf(dateGmt, local, zone) ?? readTime(pubDate, zone);
  const changed = timeOf(modifiedGmt, modified, zone);
  const date = published ?? dateInAddress(link, zone) ?? changed;
  if (published === undefined && date !== undefined)
    notes.push({ rule: 'date-derived', values: { date: date.slice(0, 10) } });
  return timesOf(date, changed);
}
