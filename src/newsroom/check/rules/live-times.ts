import { hourOfHalf } from '../../../lib/time/part-of-day.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** The heading of an entry: `## 14.30 What happened`. */
const ENTRY =
  /^ {0,3}#{2,4} +(?<time>(?<hour>\d{1,2})[.:](?<minute>\d{2})(?!\d)(?: ?(?<half>[ap]m)\b)?)/i;

/** No heading that ends in a time is longer. */
const LONGEST = 200;

/** A heading that says its time at its end: `## What happened 14.30`, `## What happened (14.30 WIB)`. */
const TIME_LAST =
  /^ {0,3}#{2,4} +(?<title>\D[^\n]*?)[ ,|–—-]*\(?(?:(?:pukul|pkl\.?|jam|at) )?(?<![\d.:]|Rp ?)(?<hour>\d{1,2})[.:](?<minute>\d{2})(?: ?(?<zone>WIB|WITA|WIT))?\)? *#*$/i;

/** The beginning of a heading that says its time or its day first, as those of entries do. */
const TIME_FIRST =
  /^(?:pukul|pkl\.?|jam|at)(?=$| \d)|^\p{L}{3,9},? \d{1,2}[-/. ]\p{L}|^\p{L}{3,9},? \d{1,2}\/\d/iu;

/** Entries of live coverage at an hour that no clock shows, or with their time at the end, which are no entries. */
export const liveTimes: TextRule = (text) => {
  if (text.fields?.live === undefined) return [];
  return text.body.split('\n').flatMap((line, index): Finding[] => {
    const late = line.length > LONGEST ? undefined : TIME_LAST.exec(line)?.groups;
    if (late && !TIME_FIRST.test(late.title!) && isOnClock(late.hour, late.minute)) {
      const start = `## ${late.hour!.padStart(2, '0')}.${late.minute}`;
      const zone = late.zone === undefined ? '' : ` ${late.zone.toUpperCase()}`;
      const values = { written: line.trim(), suggestion: `${start}${zone} ${late.title}` };
      const place = text.inBody({ line: index + 1, column: 1 });
      return [finding('live/time', place, values, 'warning')];
    }
    const { time, hour, minute, half } = ENTRY.exec(line)?.groups ?? {};
    if (time === undefined || isOnClock(hour, minute, half)) return [];
    const place = text.inBody({ line: index + 1, column: line.indexOf(time) + 1 });
    return [finding('text/impossible-time', place, { value: time }, 'warning')];
  });
};

const isOnClock = (hour: string | undefined, minute: string | undefined, half = ''): boolean =>
  (half === '' ? Number(hour) : hourOfHalf(Number(hour), half)) < 24 && Number(minute) < 60;
