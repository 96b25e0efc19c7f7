import { z } from 'zod';
import { dayAround } from '../../lib/time/day.ts';
import { parseTime } from '../../lib/time/parse.ts';
import { SCALAR, withForm } from './input-form.ts';
import { withKind } from './kind.ts';
import { asText } from './text.ts';
import { time } from './time.ts';

/** What says the time of day: figures with a colon or point between them behind the day, or `2 pm`. */
const CLOCK = /(?:^|[\sT])\d{1,2}(?:[:.]\d{2}|\s?[ap]m\b)/i;

/**
 * A time as `time` reads it, at which something ends: a day alone is the whole of that day, as in a contract
 * until 31 December.
 */
export function lastTime(zone: string) {
  const reader = z.preprocess((given) => {
    const written = asText(given);
    if (typeof written !== 'string') return written;
    const reading = parseTime(written, zone);
    if (!('iso' in reading) || CLOCK.test(written)) return written;
    return dayAround(reading.iso, zone).end;
  }, time(zone));
  const form = () => ({ type: SCALAR, pattern: '\\d' });
  return withKind(withForm(reader, form), { is: 'time' });
}
