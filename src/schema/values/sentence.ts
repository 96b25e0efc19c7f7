import { z } from 'zod';
import { SCALAR, withForm } from './input-form.ts';
import { asText } from './text.ts';

/**
 * The one key and value that YAML made of an item with a colon, `- WHO: virus tidak menular`, as the words
 * that they are; anything else as it is. `isKey` tells keys that were meant as such.
 */
export function rejoined(value: unknown, isKey: (key: string) => boolean = () => false): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const [pair, ...others] = Object.entries(value);
  if (pair === undefined || others.length > 0 || isKey(pair[0])) return value;
  const [key, words] = [pair[0], asText(pair[1])];
  return typeof words === 'string' ? `${key}: ${words}` : value;
}

/** A sentence in a list, which may have a colon in it. */
export function sentence() {
  const reader = z.preprocess((value) => asText(rejoined(value)), z.string().min(1));
  return withForm(reader, ({ minLength }) => ({
    anyOf: [
      { type: SCALAR, minLength },
      { type: 'object', minProperties: 1, maxProperties: 1 },
    ],
  }));
}
