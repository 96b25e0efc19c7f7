import type { z } from 'zod';
import type { Fields, WritingStyle } from '../../../content-files/write/fields-text.ts';
import { fieldsText, markdownText } from '../../../content-files/write/fields-text.ts';
import { freeTextKeys } from '../../../schema/key-tree.ts';

/** Running words are always quoted: colons, hashes and quotes in them are then only words. */
const quotedKeys = new Set([
  'title',
  'description',
  'caption',
  'alt',
  'credit',
  'name',
  'role',
  'from',
  'id',
]);

/** Front matter and body as the text of a Markdown file. What says nothing is left out. */
export function articleText(fields: Fields, body: string, schema: z.ZodType): string {
  return markdownText(withoutDefaults(fields), body, styleFor(schema));
}

/** Fields as the text of a YAML file. What says nothing is left out. */
export function yamlText(fields: Fields, schema: z.ZodType): string {
  return fieldsText(withoutDefaults(fields), styleFor(schema));
}

function styleFor(schema: z.ZodType): WritingStyle {
  return { freeText: freeTextKeys(schema), quoted: quotedKeys, isPlainYaml: true };
}

/** Without what is the same as leaving it out. */
function withoutDefaults(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}
