import { own } from '../../../lib/own.ts';

/** An object of JSON, in which anything may stand. */
export type JsonObject = Record<string, unknown>;

/** What a JSON text says; `undefined` where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A value as an object; `undefined` where it is none. */
export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** The text under a name, numbers as texts; empty where there is none. */
export function textIn(json: JsonObject, name: string): string {
  const value = own(json, name);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}

/** The list under a name; empty where there is none. */
export function listIn(json: JsonObject, name: string): unknown[] {
  const value = own(json, name);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The objects of a list under a name; what is no list has none. */
export function objectsIn(json: JsonObject, name: string): JsonObject[] {
  return listIn(json, name)
    .map((one) => objectOf(one))
    .filter((one) => one !== undefined);
}
