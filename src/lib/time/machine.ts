import { wordsIn } from '../../words/words-in.ts';
import { offsetAt } from './zone.ts';

const MINUTE = 60_000;
/** What RFC 822 calls days and months by their first three letters. */
const { days, months } = wordsIn('en').language;

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${separator}${String(size % 60).padStart(2, '0')}`;
}

/** The offset in minutes; 0 where it is no whole minute (before 1911), which HTML cannot write. */
function wholeMinutes(epoch: number, zone: string): number {
  const minutes = offsetAt(epoch, zone) / MINUTE;
  return Number.isInteger(minutes) ? minutes : 0;
}

/** `2015-09-16T19:41:00+07:00`: the moment `iso` on the clock of `zone`, for `datetime` and JSON-LD. */
export function timeAttribute(iso: string, zone: string): string {
  const epoch = Date.parse(iso);
  const minutes = wholeMinutes(epoch, zone);
  const local = new Date(epoch + minutes * MINUTE).toISOString().slice(0, 19);
  return `${local}${offsetText(minutes, ':')}`;
}

/** `2015-09-16`: the day of the moment `iso` in `zone`. */
export function dayAttribute(iso: string, zone: string): string {
  return timeAttribute(iso, zone).slice(0, 10);
}

/** Whether two moments fall on one day in `zone`. */
export const isSameDay = (a: string, b: string, zone: string): boolean =>
  dayAttribute(a, zone) === dayAttribute(b, zone);

/** `Wed, 16 Sep 2015 19:41:00 +0700`, the form of RFC 822 (as amended by RFC 2822) in RSS. */
export function rfc822(iso: string, zone: string): string {
  const epoch = Date.parse(iso);
  const minutes = wholeMinutes(epoch, zone);
  const local = new Date(epoch + minutes * MINUTE);
  const day = days[local.getUTCDay()]!.slice(0, 3);
  const date = String(local.getUTCDate()).padStart(2, '0');
  const month = months[local.getUTCMonth()]!.slice(0, 3);
  const clock = local.toISOString().slice(11, 19);
  return `${day}, ${date} ${month} ${local.getUTCFullYear()} ${clock} ${offsetText(minutes, '')}`;
}
