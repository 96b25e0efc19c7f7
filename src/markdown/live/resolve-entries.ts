import { parseTime } from '../../lib/time/parse.ts';
import { timeParts } from '../../lib/time/format.ts';
import type { WrittenEntry } from './scan-entries.ts';
import type { WrittenTime } from './written-time.ts';

/** An entry whose times and id are known. Times are ISO instants. */
export type TimedEntry = {
  readonly id: string;
  readonly time: string;
  readonly isPinned: boolean;
  readonly corrections: readonly { readonly time: string; readonly text: string }[];
  readonly removed?: { readonly time: string; readonly text: string };
};

/** What the times of a text hang on: when its story came out, the zone, and the name of its file. */
export type EntryOrigin = { readonly date: string; readonly zone: string; readonly name: string };

const [HOUR, DAY] = [3_600_000, 86_400_000];
/** Hours before the story that a time without a day may lie: earlier ones are of the next day. */
const BEFORE = 6 * HOUR;
const HALF_YEAR = 183 * DAY;

const two = (part: number): string => String(part).padStart(2, '0');

function instant(day: string, { hour, minute, mark = '' }: WrittenTime, zone: string) {
  const reading = parseTime(`${day} ${two(hour)}:${two(minute)} ${mark}`.trim(), zone);
  return 'iso' in reading ? reading.iso : undefined;
}

const dayOf = (iso: string, zone: string): string => {
  const { year, month, day } = timeParts(iso, zone);
  return `${year}-${two(month)}-${two(day)}`;
};

/** A day that was written without its year is of the story's, or of the next where that is long ago. */
function onWrittenDay(day: string, time: WrittenTime, date: string, zone: string) {
  const whole = instant(day, time, zone);
  if (whole !== undefined) return whole;
  const { year } = timeParts(date, zone);
  for (const one of [year, year + 1]) {
    const bare = day.replace(/[,. ]+$/, '');
    const iso = instant(`${bare} ${one}`, time, zone) ?? instant(`${bare}/${one}`, time, zone);
    if (iso !== undefined && Date.parse(date) - Date.parse(iso) < HALF_YEAR) return iso;
  }
  return undefined;
}

/**
 * When a written time was. Without a day it is of the day of `date`; more than six hours before that, it is
 * of the day after, for coverage goes on over midnight. Undefined where its day is none.
 */
export function timeOf(time: WrittenTime, date: string, zone: string): string | undefined {
  if (time.day !== undefined) return onWrittenDay(time.day, time, date, zone);
  const same = instant(dayOf(date, zone), time, zone)!;
  if (Date.parse(date) - Date.parse(same) <= BEFORE) return same;
  return instant(dayOf(new Date(Date.parse(date) + DAY).toISOString(), zone), time, zone)!;
}

/** Notes of an entry were written after it: an earlier clock is of the next day. */
function noteTime(time: WrittenTime | undefined, entry: string, zone: string): string {
  if (time === undefined) return entry;
  if (time.day !== undefined) return timeOf(time, entry, zone) ?? entry;
  const same = instant(dayOf(entry, zone), time, zone)!;
  if (same >= entry) return same;
  return instant(dayOf(new Date(Date.parse(entry) + DAY).toISOString(), zone), time, zone)!;
}

/** Whether a text has its newest entries on top, as most type them. */
const isNewestFirst = (times: readonly string[]): boolean =>
  times.length < 2 || times[0]! >= times.at(-1)!;

/** What of a file's name goes into ids: not the times that it begins with. */
const nameOf = (name: string): string => name.replace(/^[\d.-]+/, '');

/**
 * The entries of one text with their times and ids, in its order; those whose day is none are of the
 * story's. An id is made of the time, not of the words: it stays when an entry is edited or another is
 * added. Two of one minute are told apart by which was first.
 */
export function resolveEntries(
  written: readonly WrittenEntry[],
  { date, zone, name }: EntryOrigin,
): TimedEntry[] {
  const times = written.map(({ heading: { time } }) => {
    const { day: _, ...clock } = time;
    return timeOf(time, date, zone) ?? timeOf(clock, date, zone)!;
  });
  const order = [...written.keys()];
  if (isNewestFirst(times)) order.reverse();
  const used = new Map<string, number>();
  const ids = new Map<number, string>();
  const suffix = nameOf(name) === '' ? '' : `-${nameOf(name)}`;
  for (const at of order) {
    const { year, month, day, hour, minute } = timeParts(times[at]!, zone);
    const id = `e${year}${two(month)}${two(day)}-${two(hour)}${two(minute)}${suffix}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    ids.set(at, count === 1 ? id : `${id}-${count}`);
  }
  return written.map(({ heading, notes }, at) => {
    const time = times[at]!;
    const dated = (kind: string) =>
      notes
        .filter((note) => note.kind === kind)
        .map((note) => ({ time: noteTime(note.time, time, zone), text: note.text }));
    const [removed] = dated('removal');
    return {
      id: ids.get(at)!,
      time,
      isPinned: heading.isPinned,
      corrections: removed ? [] : dated('correction'),
      ...(removed && { removed }),
    };
  });
}
