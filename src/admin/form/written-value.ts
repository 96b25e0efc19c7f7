import type { z } from 'zod';
import type { Fields, FieldValue } from '../../content-files/write/fields-text.ts';
import { isEqualData } from '../../lib/equal-data.ts';
import { own } from '../../lib/own.ts';
import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import { kindOf } from '../../schema/values/kind.ts';
import type { FormGroup, FormValue } from './shown-value.ts';
import { givenValue, shownValue } from './shown-value.ts';

/** What a value is written by. */
export interface Writing {
  /** The clock of the newsroom. */
  readonly zone: string;
  /** The words for yes and no. */
  readonly yes: string;
  readonly no: string;
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * What stands in the file for a form's value: as it was typed there (`raw`) where the form still says the
 * same, part by part; else in the usual form. Undefined where the field goes.
 */
export function writtenValue(
  schema: z.ZodType,
  raw: unknown,
  value: FormValue,
  writing: Writing,
): FieldValue | undefined {
  const wanted = givenValue(value);
  if (isSame(schema, raw, wanted, writing.zone)) return raw as FieldValue | undefined;
  const kind = kindOf(schema);
  if (kind.is === 'yes-no') {
    const usual = schema.safeParse(undefined).data === true;
    if ((wanted === true) === usual) return undefined;
    return wanted === true ? writing.yes : writing.no;
  }
  if (wanted === undefined) return undefined;
  if (kind.is === 'group') return writtenGroup(kind.shape, raw, wanted as FormGroup, writing);
  if (kind.is !== 'list') return String(wanted);
  const items = Array.isArray(raw) ? (raw as readonly unknown[]) : [];
  return (wanted as readonly FormValue[]).flatMap((item, at) => {
    const before = items.find((one) => isSame(kind.of, one, item, writing.zone)) ?? items[at];
    return writtenValue(kind.of, before, item, writing) ?? [];
  });
}

/** Whether a form that shows `raw` says what is wanted. */
function isSame(schema: z.ZodType, raw: unknown, wanted: FormValue, zone: string): boolean {
  return isEqualData(givenValue(shownValue(schema, raw, zone)), givenValue(wanted));
}

/** A group with the fields of the form; those that no form shows stay. */
function writtenGroup(
  shape: Readonly<Record<string, z.ZodType>>,
  raw: unknown,
  wanted: FormGroup,
  writing: Writing,
): Fields {
  const before: Raw = isFieldGroup(raw) ? raw : {};
  const keys = new Set([...Object.keys(before), ...Object.keys(shape)]);
  const written = [...keys].map((key): [string, FieldValue | undefined] => {
    const schema = own(shape, key);
    const was = own(before, key);
    if (schema === undefined) return [key, was as FieldValue];
    return [key, writtenValue(schema, was, own(wanted, key), writing)];
  });
  return Object.fromEntries(written.filter(([, value]) => value !== undefined));
}
