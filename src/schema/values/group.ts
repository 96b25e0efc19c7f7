import { z } from 'zod';
import { withForm } from '../input-form.ts';

/** A group of fields; where people write only text, it is the field `main` (or what `of` makes). */
export function group<T extends z.ZodRawShape>(
  shape: T,
  short?: (keyof T & string) | ((value: string | boolean) => unknown),
) {
  const reader = z.preprocess((value) => {
    if (short === undefined || (typeof value !== 'string' && typeof value !== 'boolean'))
      return value;
    return typeof short === 'string' ? { [short]: value } : short(value);
  }, z.object(shape));
  const texts = { type: ['string', 'boolean'] };
  return withForm(reader, (fields) => (short === undefined ? fields : { anyOf: [texts, fields] }));
}
