import { own } from '../../../lib/own.ts';

/** An object of JSON that nobody here wrote. */
export type Json = Record<string, unknown>;

/** The object at a name; an empty one where there is none. */
export function objectAt(json: Json, name: string): Json {
  return objectOf(own(json, name)) ?? {};
}

/** The objects of a list at a name; PHP writes lists with gaps as objects. */
export function objectsAt(json: Json, name: string): Json[] {
  const list = own(json, name);
  const values: unknown[] = Array.isArray(list) ? list : Object.values(objectOf(list) ?? {});
  return values.map((one) => objectOf(one)).filter((one) => one !== undefined);
}

/** A text or number at a name, as text. */
export function textAt(json: Json, name: string): string {
  const value = own(json, name);
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  return '';
}

/** A text as WordPress shows it, else as it is stored. */
export function shownAt(json: Json, name: string): string {
  const text = objectAt(json, name);
  return textAt(text, 'rendered') || textAt(text, 'raw') || textAt(json, name);
}

function objectOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;
}
