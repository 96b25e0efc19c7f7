import { z } from 'zod';
import { SCALAR, withForm } from './input-form.ts';

/**
 * A group whose fields were given dashes, all of them one or each its own, as the group that it is; anything
 * else, such as two of a kind, as it stands.
 */
function withoutDashes(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  const items = value as readonly unknown[];
  if (!items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)))
    return value;
  const pairs = items.flatMap((item) => Object.entries(item as object));
  const whole = Object.fromEntries(pairs);
  return Object.keys(whole).length === pairs.length ? whole : value;
}

/**
 * A group of fields; where people write a text or number alone, it is the field `short` (or what `short`
 * makes). `tidied` is asked first for what was meant.
 */
export function group<T extends z.ZodRawShape>(
  shape: T,
  short?: (keyof T & string) | ((value: string | boolean | number) => unknown),
  tidied: (given: unknown) => unknown = (given) => given,
) {
  const reader = z.preprocess((given) => {
    const value = tidied(withoutDashes(given));
    if (short === undefined || !['string', 'boolean', 'number'].includes(typeof value))
      return value;
    return typeof short === 'string'
      ? { [short]: value }
      : short(value as string | boolean | number);
  }, z.object(shape));
  return withForm(reader, (fields) =>
    short === undefined ? fields : { anyOf: [{ type: SCALAR }, fields] },
  );
}
