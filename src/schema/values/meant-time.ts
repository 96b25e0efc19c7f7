import { nearest } from '../../lib/nearest.ts';
import { writtenTime } from '../../lib/time/format.ts';
import { parseTime } from '../../lib/time/parse.ts';
import { monthNames } from '../../lib/time/read-names.ts';
import { civilAt, epochOf } from '../../lib/time/zone.ts';

/** A day in figures: two of them, and a year of two or four. */
const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/s;

/** A day with its month in letters, and a year of two figures after it. */
const lettered = /^((?:\p{L}+,? +)?\d{1,2}[ -]\p{L}{3,}\.?[ -])'?(\d{2})(?!\d|[.:]\d)(.*)$/su;

/** Letters of the longest time that somebody writes; what is longer is no time. */
const LONGEST = 100;

/** Days of the Javanese week, which stand beside those of seven. */
const javanese = /(?<=\p{L},? )(?:legi|paing|pahing|pon|wage|kliwon)\b/iu;

/** Between these, in milliseconds since 1970, a number is a time of news: 1990 to 2100. */
const [FIRST, LAST] = [631_152_000_000, 4_102_444_800_000];
const DAY = 86_400_000;

/** A time that a program counted: seconds or milliseconds since 1970, or the days of a spreadsheet. */
function ofNumber(written: string, zone: string): string | undefined {
  if (!/^(?:\d{10}|\d{13}|\d{5}[.,]\d{1,10})$/.test(written)) return undefined;
  const number = Number(written.replace(',', '.'));
  // Day 25569 of a spreadsheet is the first of 1970, on the clock of whoever wrote it.
  const local = Math.round(((number - 25_569) * DAY) / 60_000) * 60_000;
  const epoch =
    number < 100_000
      ? epochOf(civilAt(local, 'UTC'), zone)
      : number * (written.length === 10 ? 1000 : 1);
  if (epoch < FIRST || epoch > LAST) return undefined;
  return writtenTime(new Date(epoch).toISOString(), zone);
}

/**
 * What somebody meant who wrote a time that cannot be read: the month before the day, a year of two
 * figures, a month with a slip, a number of a program. Undefined where nothing of that makes it a time.
 */
export function meantTime(written: string, zone: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const [, first, mark, second, year, rest] = figures.exec(written.trim()) ?? [];
  const candidates: string[] = [];
  if (first !== undefined) {
    const whole = year!.length === 2 ? `20${year}` : year!;
    candidates.push(
      `${first}${mark}${second}${mark}${whole}${rest}`,
      `${second}${mark}${first}${mark}${whole}${rest}`,
    );
  }
  const [, day, short, after] = lettered.exec(written.trim()) ?? [];
  if (day !== undefined) candidates.push(`${day}20${short}${after}`);
  const plain = written.trim();
  const counted = ofNumber(plain, zone);
  if (counted !== undefined) candidates.push(counted);
  candidates.push(
    plain.replace(/\s*\([^()]*\)$/, ''),
    plain.replace(javanese, '').replace(/ (?=,)| +(?= )/g, ''),
    plain.replace(/[\s,.;]+$/, ''),
    plain.replace(/(?<=\d[.:]?|\s)[oO](?=\d|[.:]\d)/g, '0').replace(/(?<=\d)[oO](?=\d|\b)/g, '0'),
    plain.replace(/(?<=\d)[hj](?=\d\d\b)/i, '.'),
    plain.replace(/^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/, '$1$2$4$2$3'),
    plain
      .replace(/^(?:pukul |jam )?(\d{1,2}[.:]\d{2})(?: (WIB|WITA|WIT))?,? +(.+)$/i, '$3 $1 $2')
      .trim(),
  );
  const better = written.replace(/[A-Za-z]{3,}/g, (word) => nearest(word, monthNames) ?? word);
  candidates.push(better);
  return candidates.find((one) => one !== written && 'iso' in parseTime(one, zone));
}
