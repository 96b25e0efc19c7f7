import type { z } from 'zod';
import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import { own } from '../../lib/own.ts';
import { writtenTime } from '../../lib/time/format.ts';
import type { ValueKind } from '../../schema/values/kind.ts';
import { kindOf } from '../../schema/values/kind.ts';

/** A value as a form holds it: times as `2026-11-22 19:41`, what is not given as an empty one. */
export type FormValue =
  | string
  | boolean
  | number
  | null
  | undefined
  | readonly FormValue[]
  | { readonly [key: string]: FormValue };

/** A group of fields in a form. */
export type FormGroup = Readonly<Record<string, FormValue>>;

/** What a form shows where nothing is given: what then counts. */
function nothing(kind: ValueKind, schema: z.ZodType): FormValue {
  if (kind.is === 'yes-no') return schema.safeParse(undefined).data === true;
  if (kind.is === 'choice') return (schema.safeParse(undefined).data as string | undefined) ?? '';
  if (kind.is === 'number') return null;
  if (kind.is === 'list') return [];
  if (kind.is === 'group') return undefined;
  return '';
}

/** A value that the schema has read. */
function readValue(schema: z.ZodType, value: unknown, zone: string): FormValue {
  const kind = kindOf(schema);
  if (value === undefined || value === null) return nothing(kind, schema);
  if (kind.is === 'time') return writtenTime(String(value), zone);
  if (kind.is === 'list')
    return (value as readonly unknown[]).map((item) => readValue(kind.of, item, zone));
  if (kind.is === 'group')
    return groupOf(kind.shape, value, (inner, one) => readValue(inner, one, zone));
  return value as FormValue;
}

function groupOf(
  shape: Readonly<Record<string, z.ZodType>>,
  value: unknown,
  show: (schema: z.ZodType, value: unknown) => FormValue,
): FormGroup {
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, show(schema, own(fields, key))]),
  );
}

/**
 * What a form shows of `raw`, a field's value as it stands in the file. Where the schema cannot read it,
 * the parts that it can; nothing is shown of the others, and the file keeps them.
 */
export function shownValue(schema: z.ZodType, raw: unknown, zone: string): FormValue {
  const kind = kindOf(schema);
  if (raw === undefined || raw === null || raw === '') return nothing(kind, schema);
  const { success, data } = schema.safeParse(raw);
  if (success) return readValue(schema, data, zone);
  if (kind.is === 'list' && Array.isArray(raw))
    return raw.map((item) => shownValue(kind.of, item, zone));
  if (kind.is === 'group' && isFieldGroup(raw))
    return groupOf(kind.shape, raw, (inner, value) => shownValue(inner, value, zone));
  const isWords = kind.is === 'text' || kind.is === 'picture' || kind.is === 'id';
  return isWords && typeof raw === 'string' ? raw : nothing(kind, schema);
}

/** A form's value without what was left empty; undefined where nothing is left. */
export function givenValue(value: FormValue): FormValue {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = (value as readonly FormValue[])
      .map(givenValue)
      .filter((one) => one !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const fields = Object.entries(value)
    .map(([key, inner]) => [key, givenValue(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return fields.some(([, inner]) => inner !== false) ? Object.fromEntries(fields) : undefined;
}
