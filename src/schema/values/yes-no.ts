import { z } from 'zod';
import { fault } from '../fault.ts';
import { asText } from './text.ts';

const words: ReadonlyMap<unknown, boolean> = new Map([
  ...['true', 'yes', 'ya'].map((word) => [word, true] as const),
  ...['false', 'no', 'tidak', 'bukan'].map((word) => [word, false] as const),
]);

/** Yes or no in YAML, English or Indonesian. */
export function yesNo() {
  return z.unknown().transform((value, context): boolean => {
    const text = asText(value);
    const read = typeof text === 'string' ? words.get(text.toLowerCase()) : undefined;
    const written = typeof text === 'string' ? text : (JSON.stringify(value) ?? '');
    if (read === undefined) fault(context, value, 'field/yes-no', { value: written });
    return read ?? false;
  });
}
