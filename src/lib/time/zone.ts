import { memo } from '../memo.ts';

/** A day and a time of day as a calendar and a clock on the wall show them; month from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const DAY = 86_400_000;

const clockOf = memo(
  (zone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** Whether `zone` is the name of a time zone that this Node knows, such as `Asia/Jakarta`. */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds since 1970 of a calendar day and clock time taken as UTC. */
export function utcOf(civil: Civil): number {
  return Date.UTC(civil.year, civil.month - 1, civil.day, civil.hour, civil.minute, civil.second);
}

/** Offset of `zone` at `epoch` as its clock shows it, in milliseconds. */
function readOffset(epoch: number, zone: string): number {
  const [month, day, year, hour, minute, second] = clockOf(zone)
    .format(epoch)
    .match(/\d+/g)!
    .map(Number) as [number, number, number, number, number, number];
  return utcOf({ year, month, day, hour, minute, second }) - Math.floor(epoch / 1000) * 1000;
}

const days = new Map<string, Map<number, number | undefined>>();

/** The offset that a zone has all through one day of UTC; `undefined` where it changes that day. */
function offsetOfDay(day: number, zone: string): number | undefined {
  let known = days.get(zone);
  if (!known) days.set(zone, (known = new Map()));
  if (known.has(day)) return known.get(day);
  const [first, last] = [readOffset(day * DAY, zone), readOffset((day + 1) * DAY - 1000, zone)];
  const offset = first === last ? first : undefined;
  known.set(day, offset);
  return offset;
}

/** How far `zone` is ahead of UTC at `epoch`, in milliseconds. */
export function offsetAt(epoch: number, zone: string): number {
  return offsetOfDay(Math.floor(epoch / DAY), zone) ?? readOffset(epoch, zone);
}

/** What calendar and clock show in `zone` at `epoch` (milliseconds since 1970). */
export function civilAt(epoch: number, zone: string): Civil {
  const local = new Date(epoch + offsetAt(epoch, zone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

/**
 * The moment (milliseconds since 1970) at which the clocks of `zone` show `civil`. Of an hour that
 * happens twice, the first; an hour that daylight saving skips is read with the offset before it
 * (the rule that ECMAScript's Temporal calls "compatible").
 */
export function epochOf(civil: Civil, zone: string): number {
  const guess = utcOf(civil);
  const before = offsetAt(guess - DAY, zone);
  const after = offsetAt(guess + DAY, zone);
  if (before === after) return guess - before;
  const fits = [before, after].find((offset) => offsetAt(guess - offset, zone) === offset);
  return guess - (fits ?? before);
}
