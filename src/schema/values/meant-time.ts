import { nearest } from '../../lib/nearest.ts';
import { parseTime } from '../../lib/time/parse.ts';
import { monthNames } from '../../lib/time/read-names.ts';

/** A day in figures: two of them, and a year of two or four. */
const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/s;

/**
 * What somebody meant who wrote a time that cannot be read: the month before the day, a year of two
 * figures, a month with a slip. Undefined where nothing of that makes it a time.
 */
export function meantTime(written: string, zone: string): string | undefined {
  const [, first, mark, second, year, rest] = figures.exec(written.trim()) ?? [];
  const candidates: string[] = [];
  if (first !== undefined) {
    const whole = year!.length === 2 ? `20${year}` : year!;
    candidates.push(
      `${first}${mark}${second}${mark}${whole}${rest}`,
      `${second}${mark}${first}${mark}${whole}${rest}`,
    );
  }
  const better = written.replace(/[A-Za-z]{3,}/g, (word) => nearest(word, monthNames) ?? word);
  candidates.push(better);
  return candidates.find((one) => one !== written && 'iso' in parseTime(one, zone));
}
