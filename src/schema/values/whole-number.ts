import { z } from 'zod';
import { fault } from './fault.ts';
import { withForm } from './input-form.ts';
import { withKind } from './kind.ts';

/** A whole number between two, both included. */
export function wholeNumber(from: number, to: number) {
  const reader = z.unknown().transform((value, context): number => {
    const text = String(value).trim();
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= from && number <= to) return number;
    fault(context, value, 'field/number', { value: text, from, to });
    return from;
  });
  const form = () => ({
    anyOf: [
      { type: 'integer', minimum: from, maximum: to },
      { type: 'string', pattern: '^\\s*\\d{1,9}\\s*$' },
    ],
  });
  return withKind(withForm(reader, form), { is: 'number', from, to });
}
