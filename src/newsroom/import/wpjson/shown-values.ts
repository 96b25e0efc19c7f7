import type { JsonObject } from '../json/json-values.ts';
import { objectOf, textIn } from '../json/json-values.ts';
import { own } from '../../../lib/own.ts';

/** The object at a name; an empty one where there is none. */
export function objectAt(json: JsonObject, name: string): JsonObject {
  return objectOf(own(json, name)) ?? {};
}

/** The objects of a list at a name; PHP writes lists with gaps as objects. */
export function objectsAt(json: JsonObject, name: string): JsonObject[] {
  const list = own(json, name);
  const values: unknown[] = Array.isArray(list) ? list : Object.values(objectOf(list) ?? {});
  return values.map((one) => objectOf(one)).filter((one) => one !== undefined);
}

/** A text as WordPress shows it, else as it is stored. */
export function shownAt(json: JsonObject, name: string): string {
  const text = objectAt(json, name);
  return textIn(text, 'rendered') || textIn(text, 'raw') || textIn(json, name);
}
