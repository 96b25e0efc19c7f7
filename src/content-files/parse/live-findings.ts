import { hourOfEvent, hourOfHalf, PART_OF_DAY } from '../../lib/time/part-of-day.ts';
import { leadingTime } from '../../markdown/live/written-time.ts';
import { linesOutsideCode } from '../../markdown/live/scan-entries.ts';
import { entryHeading } from '../../markdown/live/entry-heading.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { EntryFacts } from '../body/live-facts.ts';

/** A time in other forms: `1430`, `14,30`, `14`, `jam 2`; or at the beginning of a line that is no heading. */
const otherTime =
  /^(?:pukul |pkl\.? |jam )?(?:(\d{1,2})[.:,; ]?(\d{2})|(\d{1,2}))(?: ?(wib|wita|wit))?(?=$|[ ,:;|–—-])[ ,:;|–—-]*(.*)$/i;

/** An hour with the part of the day that it lies in: `jam 8 malam`, `5 pm`. */
const partTime = new RegExp(
  `^(?:pukul |pkl\\.? |jam |at )?(\\d{1,2})(?:[.:,](\\d{2}))?(?: ?(?:wib|wita|wit))? ?(${PART_OF_DAY}|[ap]\\.?m\\b\\.?)(?: ?(?:wib|wita|wit))?(?=$|[ ,:;|–—-])[ ,:;|–—-]*(.*)$`,
  'i',
);

/** As much of a line as tells which one it is. */
const LONGEST = 80;

/** A heading of an entry, as it would be one, of a line that was meant so; undefined for all others. */
function meantHeading(line: string): string | undefined {
  if (line.length > 400 || entryHeading(line)) return undefined;
  const isHeading = /^#{1,6}/.test(line);
  const bare = line.replace(/^#{1,6}[ \t]*|[*_]{2,3}/g, '').trim();
  const asLine = isHeading ? undefined : leadingTime(bare);
  if (asLine && asLine.time.day === undefined && /^[*_]{2}|^(?:pukul |jam )?\d/i.test(line)) {
    const { hour, minute } = asLine.time;
    // A sentence that begins with a time goes on in small letters.
    const isTitle = asLine.rest === '' || /^[\p{Lu}\d"“]/u.test(asLine.rest);
    if (isTitle) return headingOf(hour, minute, asLine.rest);
  }
  const inPart = isHeading ? partTime.exec(bare) : null;
  if (inPart) {
    const [, written, minutes, part = '', title = ''] = inPart;
    const hour = /^[ap]\.?m/i.test(part)
      ? hourOfHalf(Number(written), part)
      : hourOfEvent(Number(written), part);
    const isTime = hour <= 23 && Number(minutes ?? 0) <= 59;
    return isTime ? headingOf(hour, Number(minutes ?? 0), title) : undefined;
  }
  const other = isHeading ? otherTime.exec(bare) : null;
  if (other === null) return undefined;
  const [hour, minute] = [Number(other[1] ?? other[3]), Number(other[2] ?? 0)];
  return hour <= 23 && minute <= 59 ? headingOf(hour, minute, other[5] ?? '') : undefined;
}

const two = (part: number): string => String(part).padStart(2, '0');
const headingOf = (hour: number, minute: number, title: string): string =>
  `## ${two(hour)}.${two(minute)} ${title}`.trim();

/** What is not as it was meant in the entries of a text of live coverage, from line `firstLine` of its file. */
export function liveFindings(
  file: string,
  body: string,
  firstLine: number,
  entries: readonly EntryFacts[],
): Finding[] {
  const findings: Finding[] = [];
  for (const [at, line] of linesOutsideCode(body.split('\n'))) {
    const suggestion = meantHeading(line);
    if (suggestion === undefined) continue;
    const place = { file, line: firstLine + at, column: 1 };
    const written = line.trim().slice(0, LONGEST);
    findings.push(finding('live/time', place, { written, suggestion }, 'warning'));
  }
  for (const { line, notes } of entries)
    for (const { kind, time, text } of notes)
      if (time === undefined) {
        const word = kind === 'correction' ? 'Koreksi' : 'Dicabut';
        const values = { word, text: text.slice(0, LONGEST) };
        findings.push(finding('live/note-time', { file, line, column: 1 }, values, 'warning'));
      }
  return findings;
}

/** The folder that was meant as that of a story's entries but lacks its point: `banjir-live` for `banjir.live`. */
export function folderMeantAsLive(
  file: string,
): { readonly folder: string; readonly better: string } | undefined {
  const [, folder, story] = /\/(([^/]+?)[-_ ]?live)\/[^/]+\.md$/i.exec(file) ?? [];
  if (folder === undefined || folder.endsWith('.live')) return undefined;
  return { folder, better: `${story}.live` };
}
