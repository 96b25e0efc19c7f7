import { parse } from 'yaml';
import { z } from 'zod';
import type { FieldDoc } from '../field.ts';
import { docOf } from '../field.ts';
import type { JsonSchema } from '../values/input-form.ts';
import { formFor } from '../values/input-form.ts';

/** Keywords under which zod puts what it knows of a schema and JSON Schema does not. */
const OURS = new Set(['doc', 'form', 'kind']);

/** A value as programs read it: examples are written for YAML. */
function exampleOf({ example }: FieldDoc): readonly unknown[] | undefined {
  return example === undefined ? undefined : [parse(example)];
}

/** A field that may stay empty: nothing after its colon is as good as no such line. */
function orNothing(property: JsonSchema): JsonSchema {
  const { type, anyOf } = property;
  if (type !== undefined) return { ...property, type: [type, 'null'].flat() };
  return Array.isArray(anyOf) ? { ...property, anyOf: [...anyOf, { type: 'null' }] } : property;
}

/** All groups of a schema with optional fields that may stay empty. */
function withNothing(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNothing);
  if (typeof node !== 'object' || node === null) return node;
  const all = Object.entries(node).map(([key, value]) => [key, withNothing(value)]);
  const { properties, required, ...rest } = Object.fromEntries(all) as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  if (typeof properties !== 'object') return Object.fromEntries(all);
  const fields = Object.entries(properties).map(([key, field]) => [
    key,
    required?.includes(key) ? field : orNothing(field),
  ]);
  return { ...rest, properties: Object.fromEntries(fields), ...(required && { required }) };
}

/** A group whose fields are all known, and those needed without which it cannot be read. */
function closed(group: z.ZodObject, { properties }: JsonSchema): JsonSchema {
  const shape = group.shape as Readonly<Record<string, z.ZodType>>;
  const needed = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success);
  const required = needed.map(([key]) => key);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties,
  };
}

function improve(schema: z.ZodType, plainForm: JsonSchema): JsonSchema {
  const bare = Object.fromEntries(Object.entries(plainForm).filter(([key]) => !OURS.has(key)));
  const plain = schema instanceof z.ZodObject ? closed(schema, bare) : bare;
  const { description: _, ...form } = formFor(schema)?.(plain) ?? plain;
  const doc = docOf(schema);
  if (doc === undefined) return form;
  const examples = exampleOf(doc);
  return { description: `${doc.id}\n\n${doc.en}`, ...form, ...(examples && { examples }) };
}

/**
 * What may be written in a file, as JSON Schema (draft 7, which every program reads): each field with
 * its description in Indonesian and English, its form, its choices and an example. It never refuses
 * what Warta reads; a few things that Warta refuses it lets pass, since code decides on them.
 */
export function jsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const document = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema: node }) {
      const better = improve(zodSchema as unknown as z.ZodType, node as JsonSchema);
      for (const key of Object.keys(node)) Reflect.deleteProperty(node, key);
      Object.assign(node, better);
    },
  });
  const { $schema, '~standard': _, ...rest } = document as JsonSchema;
  return { $schema, title, ...(withNothing(rest) as JsonSchema) };
}
