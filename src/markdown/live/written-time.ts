import { hourOfEvent, hourOfHalf, PART_OF_DAY } from '../../lib/time/part-of-day.ts';

/** A time of an entry as it was typed, before it is known which day the story is of. */
export type WrittenTime = {
  /** The day, as typed; absent where the time alone was. */
  readonly day?: string;
  readonly hour: number;
  readonly minute: number;
  /** `WIB`, `WITA`, `WIT`, where it was said. */
  readonly mark?: string;
};

/** A heading is never longer, so that hostile lines stay cheap. */
const LONGEST = 400;

const CLOCK =
  '(?:(?:pukul|pkl\\.?|jam|at) ?)?(\\d{1,2})[.:](\\d{2})(?: ?([ap]m)\\b)?(?: ?\\(?(wib|wita|wit|utc|gmt)\\b\\)?)?(?=$|[ ,:;|)–—-])';
const timeAlone = new RegExp(`^${CLOCK}`, 'i');
const timeOfDay = new RegExp(`^([^:|]{4,32}?)[ ,|–—-]{1,3}${CLOCK}`, 'i');
/** The part of the day behind a time: `08.00 malam - Air naik`. It may begin the headline itself, as `Malam takbiran` does. */
const partBehind = new RegExp(
  `^ ?(${PART_OF_DAY})(?: ?\\(?(wib|wita|wit)\\)?)?(?= ?[,:;|–—-]|$)`,
  'i',
);
const partBeforeHeadline = new RegExp(`^ (${PART_OF_DAY})(?= [\\p{Lu}"“])`, 'u');
/** A day has a number, and a month after it or a year before. */
const dayLike = /^(?:[\p{L}’']{3,9},? ?)?(?:\d{1,2}[-/. ][\p{L}\d]+|\d{4}-\d|[\p{L}]+ \d)/u;

/**
 * The time at the beginning of `text`, and what follows it without the signs between; undefined where
 * there is none that a clock has.
 */
export function leadingTime(text: string): { time: WrittenTime; rest: string } | undefined {
  const plain = text
    .slice(0, LONGEST)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const alone = timeAlone.exec(plain);
  const found = alone ?? timeOfDay.exec(plain);
  if (found === null) return undefined;
  const [day, hours, minutes, half, mark] = alone
    ? [undefined, found[1], found[2], found[3], found[4]]
    : [found[1], found[2], found[3], found[4], found[5]];
  const minute = Number(minutes);
  const after = plain.slice(found[0].length).replace(/^\)/, '');
  const said = partBehind.exec(after) ?? partBeforeHeadline.exec(after);
  const inPart = said && half === undefined ? hourOfEvent(Number(hours), said[1]!) : Number.NaN;
  const onClock = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half);
  const hour = Number.isNaN(inPart) ? onClock : inPart;
  if (!(hour <= 23) || minute > 59) return undefined;
  if (day !== undefined && !dayLike.test(day)) return undefined;
  const rest = Number.isNaN(inPart) ? after : after.slice(said![0].length);
  const zone = mark ?? (Number.isNaN(inPart) ? undefined : said![2]);
  return {
    time: { ...(day && { day: day.trim() }), hour, minute, ...(zone && { mark: zone }) },
    rest: rest.replace(/^[ ,:;|)–—-]+/, ''),
  };
}
