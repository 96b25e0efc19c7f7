import { parseSite, readSite } from '../../content-files/read-site.ts';
import type { TimeReading } from '../../lib/time/parse.ts';
import { parseTime } from '../../lib/time/parse.ts';

/** The time zone of the site in `content`; the usual one where its settings cannot be read. */
function zoneOf(content: string): string {
  const usual = parseSite(undefined).site.timeZone;
  try {
    return readSite(content)?.site.timeZone ?? usual;
  } catch {
    return usual;
  }
}

/** Reads a time as those of articles are read: without a zone it is in that of the site in `content`. */
export function readSiteTime(text: string, content: string): TimeReading {
  return parseTime(text, zoneOf(content));
}
