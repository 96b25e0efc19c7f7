import { wordsIn } from '../../words/words-in.ts';
import { memo } from '../memo.ts';
import { offsetAt } from './zone.ts';

const [MINUTE, DAY] = [60_000, 86_400_000];
/** What RFC 822 calls days and months by their first three letters. */
const { days, months } = wordsIn('en').language;

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** `2015-09-16` by the days since 1970: an archive asks for few, and for each of them often. */
const dayText = memo((day: number) => new Date(day * DAY).toISOString().slice(0, 10));

/** How a zone's clock reads the moment `iso`: days since 1970, seconds of the day, and how far it is ahead in minutes. */
function localOf(iso: string, zone: string): { day: number; second: number; minutes: number } {
  const epoch = Date.parse(iso);
  const minutes = wholeMinutes(epoch, zone);
  const local = epoch + minutes * MINUTE;
  const day = Math.floor(local / DAY);
  return { day, second: Math.floor((local - day * DAY) / 1000), minutes };
}

/** `19:41:00` by the seconds of a day. */
function clockText(second: number): string {
  const [hour, minute] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second % 60)}`;
}

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [twoDigits(Math.floor(size / 60)), twoDigits(size % 60)];
  return `${minutes < 0 ? '-' : '+'}${hours}${separator}${rest}`;
}

/** The offset in minutes; 0 where it is no whole minute (before 1911), which HTML cannot write. */
function wholeMinutes(epoch: number, zone: string): number {
  const minutes = offsetAt(epoch, zone) / MINUTE;
  return Number.isInteger(minutes) ? minutes : 0;
}

/** `2015-09-16T19:41:00+07:00`: the moment `iso` on the clock of `zone`, for `datetime` and JSON-LD. */
export function timeAttribute(iso: string, zone: string): string {
  const { day, second, minutes } = localOf(iso, zone);
  return `${dayText(day)}T${clockText(second)}${offsetText(minutes, ':')}`;
}

/** `2015-09-16`: the day of the moment `iso` in `zone`. */
export function dayAttribute(iso: string, zone: string): string {
  return dayText(localOf(iso, zone).day);
}

/** Whether two moments fall on one day in `zone`. */
export const isSameDay = (a: string, b: string, zone: string): boolean =>
  dayAttribute(a, zone) === dayAttribute(b, zone);

/** `Wed, 16 Sep 2015 19:41:00 +0700`, the form of RFC 822 (as amended by RFC 2822) in RSS. */
export function rfc822(iso: string, zone: string): string {
  const { day, second, minutes } = localOf(iso, zone);
  const date = new Date(day * DAY);
  const weekday = days[date.getUTCDay()]!.slice(0, 3);
  const month = months[date.getUTCMonth()]!.slice(0, 3);
  const written = `${weekday}, ${twoDigits(date.getUTCDate())} ${month} ${date.getUTCFullYear()}`;
  return `${written} ${clockText(second)} ${offsetText(minutes, '')}`;
}
