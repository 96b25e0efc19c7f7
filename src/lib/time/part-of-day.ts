/** What Indonesians write behind an hour from 1 to 12, as a pattern. */
export const PART_OF_DAY = 'dini hari|subuh|pagi|siang|sore|petang|malam';

/** The hours, from 0 to 23, that lie in a part of the day. An hour of its night may be of the next day. */
const parts: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['dini hari', [0, 5]],
  ['subuh', [3, 6]],
  ['pagi', [0, 11]],
  ['siang', [10, 15]],
  ['sore', [14, 18]],
  ['petang', [15, 19]],
  ['malam', [18, 23]],
]);

/** The hour, from 0 to 23, that `hour` is in a part of the day (`7` and `malam`: 19); NaN where it is in none. */
export function hourInPart(hour: number, part: string): number {
  // A clock of 24 hours says it by itself.
  if (hour === 0 || hour > 12) return hour;
  const [first, last] = parts.get(part.toLowerCase()) ?? [0, -1];
  return [hour, hour + 12].find((one) => one >= first && one <= last) ?? Number.NaN;
}

/**
 * The hour, from 0 to 23, that `hour` is before or after noon (`am`, `p.m.`); NaN where a clock of twelve has
 * none. Where the hour says it by itself, many write it all the same: `20.10 pm`, `00.10 am`.
 */
export function hourOfHalf(hour: number, half: string): number {
  const isLate = /^p/i.test(half);
  if (isLate ? hour > 12 : hour === 0) return hour;
  return hour < 1 || hour > 12 ? Number.NaN : (hour % 12) + (isLate ? 12 : 0);
}

/** The hour of a day’s events as people say it: its night goes on after midnight (`12 malam`, `1 malam`). */
export function hourOfEvent(hour: number, part: string): number {
  const known = hourInPart(hour, part);
  const isLate = part.toLowerCase() === 'malam' && (hour === 12 || hour <= 3);
  return Number.isNaN(known) && isLate ? hour % 12 : known;
}
