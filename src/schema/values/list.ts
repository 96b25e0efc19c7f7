import { z } from 'zod';
import { withForm } from '../input-form.ts';

/** One value is a list of one; text with commas is a list of what stands between them. */
function asList(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null && item !== '');
  if (typeof value === 'string')
    return value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  return typeof value === 'object' && value !== null ? [value] : value;
}

/** A list, empty where absent; a single value and values between commas are lists too. */
export function list<T extends z.ZodType>(item: T) {
  const reader = z.preprocess(asList, z.array(item));
  return withForm(reader, ({ items }) => ({
    anyOf: [
      { type: 'array', items: { anyOf: [items, { enum: [null, ''] }] } },
      items,
      { type: 'string' },
    ],
  })).default([]);
}
