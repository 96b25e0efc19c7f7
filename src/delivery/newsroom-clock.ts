import { parseSite, readSite } from '../content-files/read-site.ts';
import type { Reckoning } from '../lib/time/format.ts';

/** By which clock and in which language a newsroom is told of times, whatever machine it sits at. */
export function newsroomClock(content: string): Reckoning {
  const { timeZone, language } = (readSite(content) ?? parseSite(undefined)).site;
  return { zone: timeZone, language };
}
