import { z } from 'zod';
import { fault } from '../fault.ts';
import { asText } from './text.ts';
import { anyCase, withForm } from '../input-form.ts';

const words: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'ya'].map((word) => [word, true] as const),
  ...['false', 'no', 'tidak', 'bukan'].map((word) => [word, false] as const),
]);

/** Yes or no in YAML, English or Indonesian. */
export function yesNo() {
  const reading = z.unknown().transform((value, context): boolean => {
    const text = asText(value);
    const read = typeof text === 'string' ? words.get(text.toLowerCase()) : undefined;
    const shown = typeof text === 'string' ? text : (JSON.stringify(value) ?? '');
    if (read === undefined) fault(context, value, 'field/yes-no', { value: shown });
    return read ?? false;
  });
  return withForm(reading, () => ({
    anyOf: [{ type: 'boolean' }, { type: 'string', pattern: anyCase(words.keys()) }],
  }));
}
