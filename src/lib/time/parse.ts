import type { Civil } from './zone.ts';
import { epochOf, utcOf } from './zone.ts';
import { hourInPart, hourOfHalf, PART_OF_DAY } from './part-of-day.ts';
import { monthNumber, weekdayNumber, withoutWeekday } from './read-names.ts';

/** Either a moment, or why there is none: not a date at all, or a date that no calendar has. */
export type TimeReading =
  { readonly iso: string } | { readonly problem: 'unreadable' | 'impossible' };

type Day = Pick<Civil, 'year' | 'month' | 'day'>;

const HOUR = 3_600_000;
const zoneHours: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ z: 0, utc: 0, gmt: 0, wib: 7, wita: 8, wit: 9 }),
);

/** The day at the start of `text` and what follows it. Day before month where both are numbers. */
function readDay(text: string): [Day, string] | undefined {
  let match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (match) return day(text, match, match[1]!, Number(match[3]), match[4]!);
  match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (match) return day(text, match, match[4]!, Number(match[3]), match[1]!);
  match = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]+)\.?,?[ -]?(\d{4})(?!\d)/i.exec(text);
  if (match) return day(text, match, match[3]!, monthNumber(match[2]!), match[1]!);
  match = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i.exec(text);
  if (match) return day(text, match, match[3]!, monthNumber(match[1]!), match[2]!);
  // Nobody writes the year first with these signs, so that two figures behind them are one of this century.
  match = /^(\d{1,2})([/.])(\d{1,2})\2(\d{2})(?![\d:.])/.exec(text);
  if (match) return day(text, match, `20${match[4]}`, Number(match[3]), match[1]!);
  match = /^(\d{1,2})[ -]([a-z]+)\.?[ -]['’]?(\d{2})(?![\d:.])/i.exec(text);
  if (match) return day(text, match, `20${match[3]}`, monthNumber(match[2]!), match[1]!);
  return undefined;
}

function day(
  text: string,
  match: RegExpExecArray,
  year: string,
  month: number | undefined,
  date: string,
): [Day, string] | undefined {
  if (month === undefined) return undefined;
  return [{ year: Number(year), month, day: Number(date) }, text.slice(match[0].length)];
}

const clockTime = new RegExp(
  String.raw`^(?:(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?|(\d{1,2})(?= ?(?:[ap]m|${PART_OF_DAY})\b)) ?((?:[ap]m|${PART_OF_DAY})\b)?`,
  'i',
);

/** What stands between a day and its time: signs, a weekday in brackets, `pukul`. */
const between =
  /^\)?(?:t(?=\d)|[ ,|–-]*(?:\((?:\p{L}|['’])+\)[ ,]*)?(?<word>(?:pukul|pkl\.?|jam|at) )?)/iu;

/** The part of the day behind the zone: `7.30 WIB pagi`. */
const partLast = new RegExp(String.raw` (wib|wita|wit) (${PART_OF_DAY})$`, 'i');

/** The time of day that follows a day. Behind a word such as `pukul` an hour may stand alone. */
function clockBehind(after: string): string {
  const lead = between.exec(after)!;
  const clock = after.slice(lead[0].length).replace(partLast, ' $2 $1');
  if (lead.groups!['word'] === undefined) return clock;
  return clock.replace(/^(\d{1,2})(?=$| (?:wib|wita|wit)\b)/i, '$1.00');
}

const zoneMark = /^\(?(z|utc|gmt|wib|wita|wit)?\)? ?(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/i;

function isReal(civil: Civil): boolean {
  if (civil.year < 1000 || civil.hour > 23 || civil.minute > 59 || civil.second > 59) return false;
  const back = new Date(utcOf(civil));
  return back.getUTCMonth() + 1 === civil.month && back.getUTCDate() === civil.day;
}

function hourOf(text: string, half: string | undefined): number {
  const hour = Number(text);
  if (half === undefined) return hour;
  return /^[ap]m$/i.test(half) ? hourOfHalf(hour, half) : hourInPart(hour, half);
}

/** The text with single blanks, as both readings of it begin. */
const inOneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/**
 * The day of the week that a time names and the one that its day is, each from 0 for Sunday; undefined
 * where it names none, or where it is no day.
 */
export function weekdaysIn(text: string): { said: number; is: number } | undefined {
  const line = inOneLine(text);
  const said = weekdayNumber(line);
  const date = said === undefined ? undefined : readDay(withoutWeekday(line))?.[0];
  if (said === undefined || date === undefined) return undefined;
  const civil = { ...date, hour: 0, minute: 0, second: 0 };
  return isReal(civil) ? { said, is: new Date(utcOf(civil)).getUTCDay() } : undefined;
}

/**
 * Reads a time as people and machines write it: ISO 8601 with or without zone, `2015-08-17 14:30`,
 * `17 Agustus 2015 14.30 WIB`, `Senin, 17/8/15 jam 2 siang`, `17-08-2015 14:30`, `August 17, 2015 2:30 pm`.
 * Day before month. Without a time of day it is midnight; without a zone, the clock of `zone`.
 * Never looks at TZ or the present.
 */
export function parseTime(text: string, zone: string): TimeReading {
  const plain = withoutWeekday(inOneLine(text));
  const start = readDay(plain);
  if (start === undefined) return { problem: 'unreadable' };
  const [date, after] = start;
  let rest = clockBehind(after);
  const time = clockTime.exec(rest);
  let clock = { hour: 0, minute: 0, second: 0 };
  if (time) {
    rest = rest.slice(time[0].length).trim();
    clock = {
      hour: hourOf(time[1] ?? time[5]!, time[6]),
      minute: Number(time[2] ?? 0),
      second: Number(time[3] ?? 0),
    };
  }
  const mark = zoneMark.exec(rest);
  if (mark === null) return { problem: 'unreadable' };
  const civil = { ...date, ...clock };
  const sign = mark[2] === '-' ? -1 : 1;
  const [hours, minutes] = [Number(mark[3] ?? 0), Number(mark[4] ?? 0)];
  if (!isReal(civil) || Number.isNaN(clock.hour) || hours > 14 || minutes > 59)
    return { problem: 'impossible' };
  const milliseconds = Math.floor(Number(`0.${time?.[4] ?? 0}`) * 1000);
  const hasZone = mark[1] !== undefined || mark[3] !== undefined;
  const ahead =
    (zoneHours.get((mark[1] ?? 'z').toLowerCase())! + sign * (hours + minutes / 60)) * HOUR;
  const epoch = hasZone ? utcOf(civil) - ahead : epochOf(civil, zone);
  return { iso: new Date(epoch + milliseconds).toISOString() };
}
