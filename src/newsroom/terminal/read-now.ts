import { createRequire } from 'node:module';
import { BadSetting } from './refusals.ts';
import type * as SiteTime from './site-time.ts';

const load = createRequire(import.meta.url);

/** A date, or a date and a time, with or without a zone; Node itself reads `abc 1` as the year 2001. */
const TIME = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/;

/** A time that names its zone; not a time where the calendar has no such day, which Node takes for another. */
function zonedTime(text: string): Date {
  const day = new Date(`${text.slice(0, 10)}T00:00Z`);
  return day.getUTCDate() === Number(text.slice(8, 10)) ? new Date(text) : new Date(Number.NaN);
}

function timeOnSite(text: string, content: string): Date {
  // Loaded here alone: it takes longer than a build that finds nothing to do.
  const { readSiteTime } = load('./site-time.ts') as typeof SiteTime;
  const time = readSiteTime(text, content);
  return new Date('iso' in time ? time.iso : Number.NaN);
}

/**
 * Reads `WARTA_NOW`: without a zone it is in that of the site in `content`, as dates of articles are,
 * never in the machine's. Throws `BadSetting` where it is no time.
 */
export function readNow(value: string, content: string): Date {
  const match = TIME.exec(value);
  const isZoned = match?.groups?.['zone'] !== undefined;
  const now = match && (isZoned ? zonedTime(value) : timeOnSite(value, content));
  if (!now || Number.isNaN(now.getTime())) throw new BadSetting('WARTA_NOW', value);
  return now;
}
