import type { z } from 'zod';
import { editYaml } from '../../content-files/write/edit-fields.ts';
import { fieldsText } from '../../content-files/write/fields-text.ts';
import { isFieldGroup, readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import type { RawFields } from './fields-of-form.ts';
import { AS_READ, NotWritable, changedFields, readFrom, shownFields } from './fields-of-form.ts';
import type { FormGroup } from './shown-value.ts';
import type { Writing } from './written-value.ts';

function rawFields(text: string, schema: z.ZodType): RawFields {
  const { value } = readYaml(plainLines(text), 1, freeTextKeys(schema));
  return isFieldGroup(value) ? value : {};
}

/** What a form shows of a YAML file (site.yaml, an author). Never throws: what is broken is not shown. */
export function readYamlForm(text: string, schema: z.ZodType, zone: string): FormGroup {
  return { ...shownFields(schema, rawFields(text, schema), zone), [AS_READ]: text };
}

/**
 * The file for what a form holds: the one it was read from, in which only what was edited is other, or
 * a new one. Throws `NotWritable` where the file that was read is broken.
 */
export function writeYamlForm(form: FormGroup, schema: z.ZodType, writing: Writing): string {
  const text = readFrom(form);
  const changes = changedFields(schema, rawFields(text, schema), form, writing);
  if (text === '') return fieldsText(changes, { freeText: freeTextKeys(schema) });
  const written = Object.keys(changes).length === 0 ? text : editYaml(text, changes, schema);
  if (written === undefined) throw new NotWritable();
  return written;
}
