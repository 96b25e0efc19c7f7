import type { z } from 'zod';
import { docOf } from '../../../src/schema/field.ts';

/** What each field may become: `undefined` leaves it out. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/**
 * What every field of a schema may become: the values that are `given`, else its example and none. So
 * a field that is added to the schema is varied too. Throws where its example is none.
 */
export function valuesOf(schema: z.ZodObject, given: Values): Values {
  const fields: [string, z.ZodType][] = Object.entries(schema.shape);
  return Object.fromEntries(
    fields.map(([name, field]) => {
      if (given[name]) return [name, given[name]];
      const example = docOf(field)?.example ?? 'Isi yang baru.';
      if (!field.safeParse(example).success) {
        throw new Error(`Give ${name} an example in its schema, or values among the edits.`);
      }
      return [name, [example, ...(field.safeParse(undefined).success ? [undefined] : [])]];
    }),
  );
}
