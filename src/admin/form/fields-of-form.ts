import type { z } from 'zod';
import type { Fields, FieldValue } from '../../content-files/write/fields-text.ts';
import { own } from '../../lib/own.ts';
import { shapeOf } from '../../schema/values/kind.ts';
import type { FormGroup, FormValue } from './shown-value.ts';
import { shownValue } from './shown-value.ts';
import { shownWithdrawal, WITHDRAWN, writtenWithdrawal } from './withdrawal-form.ts';
import type { Writing } from './written-value.ts';
import { writtenValue } from './written-value.ts';

/** The field of a form that holds the file as it was read, by which only what was edited is written. */
export const AS_READ = 'fileAsRead';

/** The form cannot be written into the file, which is broken or written in a way of its own. */
export class NotWritable extends Error {}

/** The data of a file as YAML gives them. */
export type RawFields = Readonly<Record<string, unknown>>;

/** What a form shows of the fields of a file. */
export function shownFields(schema: z.ZodType, raw: RawFields, zone: string): FormGroup {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).map(([key, field]) => [
      key,
      key === WITHDRAWN
        ? shownWithdrawal(own(raw, key), zone)
        : shownValue(field, own(raw, key), zone),
    ]),
  );
}

function written(
  key: string,
  field: z.ZodType,
  { raw, value }: { readonly raw: unknown; readonly value: FormValue },
  writing: Writing,
): FieldValue | undefined {
  if (key === WITHDRAWN) return writtenWithdrawal(raw, value, writing);
  return writtenValue(field, raw, value, writing);
}

/** The fields whose value in the form is another than in the file, as they are to be written. */
export function changedFields(
  schema: z.ZodType,
  raw: RawFields,
  form: FormGroup,
  writing: Writing,
): Fields {
  return Object.fromEntries(
    Object.entries(shapeOf(schema))
      .filter(([key]) => Object.hasOwn(form, key))
      .map(
        ([key, field]) =>
          [
            key,
            written(key, field, { raw: own(raw, key), value: own(form, key) }, writing),
          ] as const,
      )
      .filter(([key, value]) => value !== own(raw, key)),
  );
}

/** The file that a form was filled from; empty for a new one. */
export function readFrom(form: FormGroup): string {
  const text = own(form, AS_READ);
  return typeof text === 'string' ? text : '';
}
