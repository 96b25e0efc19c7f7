import { z } from 'zod';
import { SCALAR, withForm } from '../input-form.ts';

/** A group of fields; where people write a text or number alone, it is the field `main` (or what `of` makes). */
export function group<T extends z.ZodRawShape>(
  shape: T,
  short?: (keyof T & string) | ((value: string | boolean | number) => unknown),
) {
  const reader = z.preprocess((value) => {
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
