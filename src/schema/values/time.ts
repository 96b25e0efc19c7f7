import { z } from 'zod';
import { parseTime } from '../../lib/time/parse.ts';
import { fault } from './fault.ts';
import { asText } from './text.ts';
import { SCALAR, withForm } from './input-form.ts';
import { withKind } from './kind.ts';
import { meantTime } from './meant-time.ts';

/** A time in any form that people write, without a zone on the clock of `zone`; read to ISO in UTC. */
export function time(zone: string) {
  const reader = z.preprocess(asText, z.string().min(1)).transform((value, context): string => {
    const reading = parseTime(value, zone);
    if ('iso' in reading) return reading.iso;
    const rule =
      reading.problem === 'impossible' ? 'field/time-impossible' : 'field/time-unreadable';
    fault(context, value, rule, { value, suggestion: meantTime(value, zone) });
    return '';
  });
  const form = () => ({ type: SCALAR, pattern: '\\d' });
  return withKind(withForm(reader, form), { is: 'time' });
}
