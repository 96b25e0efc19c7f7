import { z } from 'zod';
import { fault } from './fault.ts';
import { asText } from './text.ts';
import { anyCase, withForm } from './input-form.ts';
import { withKind } from './kind.ts';

const words: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'ya'].map((word) => [word, true] as const),
  ...['false', 'no', 'tidak', 'bukan'].map((word) => [word, false] as const),
]);

/** Yes or no in YAML, English or Indonesian. */
export function yesNo() {
  const reader = z.unknown().transform((value, context): boolean => {
    const text = asText(value);
    const answer = typeof text === 'string' ? words.get(text.toLowerCase()) : undefined;
    const quote = typeof text === 'string' ? text : (JSON.stringify(value) ?? '');
    if (answer === undefined) fault(context, value, 'field/yes-no', { value: quote });
    return answer ?? false;
  });
  const form = () => ({
    anyOf: [{ type: 'boolean' }, { type: 'string', pattern: anyCase(words.keys()) }],
  });
  return withKind(withForm(reader, form), { is: 'yes-no' });
}
