import type { z } from 'zod';
import { editFrontMatter } from '../../content-files/write/edit-fields.ts';
import { markdownText } from '../../content-files/write/fields-text.ts';
import { readableFields } from '../../markdown/front-matter/readable-fields.ts';
import { own } from '../../lib/own.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import { freeTextKeys, numberKeys } from '../../schema/key-tree.ts';
import { AS_READ, NotWritable, changedFields, readFrom, shownFields } from './fields-of-form.ts';
import { mergeBody } from './merge-body.ts';
import type { FormGroup } from './shown-value.ts';
import type { Writing } from './written-value.ts';

/** The field of a form that holds the text of an article or page. */
export const BODY = 'body';

/** What a block of a text says, such as its HTML. */
type Meaning = (block: string) => string;

/** A kind of file as a form knows it: the fields that it has, and how its text is understood. */
export interface FormKind {
  readonly schema: z.ZodType;
  /** Where there is a text below the fields. */
  readonly meaning?: Meaning;
}

/** A kind of Markdown file. */
export interface TextKind extends FormKind {
  readonly meaning: Meaning;
}

/** The text without empty lines around it. */
const bare = (body: string): string => body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

/** What a form shows of an article's or page's file. Never throws: what cannot be read is not shown. */
export function readTextForm(text: string, { schema }: FormKind, zone: string): FormGroup {
  const freeText = freeTextKeys(schema);
  const fields = readableFields(text, freeText);
  const { body } = readFrontMatter(text, freeText);
  return { ...shownFields(schema, fields, zone), [BODY]: bare(body), [AS_READ]: text };
}

/**
 * The file for what a form holds: the one it was read from, in which only what was edited is other, or
 * a new one. Throws `NotWritable` where the front matter that was read is broken.
 */
export function writeTextForm(
  form: FormGroup,
  { schema, meaning }: TextKind,
  writing: Writing,
): string {
  const text = readFrom(form);
  const body = String(own(form, BODY) ?? '').replace(/\r\n?/g, '\n');
  const freeText = freeTextKeys(schema);
  const { value } = text === '' ? { value: {} } : readFrontMatter(text, freeText);
  const changes = changedFields(schema, isFieldGroup(value) ? value : {}, form, writing);
  if (text === '')
    return markdownText(changes, bare(body), { freeText, numbers: numberKeys(schema) });
  const written = Object.keys(changes).length === 0 ? text : editFrontMatter(text, changes, schema);
  if (written === undefined) throw new NotWritable();
  return withBody(written, bare(body), schema, meaning);
}

/** The file with another text below its front matter; the same text stays byte for byte. */
function withBody(
  text: string,
  body: string,
  schema: z.ZodType,
  meaning: TextKind['meaning'],
): string {
  const { body: typed } = readFrontMatter(text, freeTextKeys(schema));
  if (bare(typed) === body) return text;
  const merged = mergeBody(bare(typed), body, meaning);
  const lead = /^(?:[ \t]*\n)*/.exec(typed)![0] || '\n';
  const isCrlf = /\r\n/.test(text);
  const plain = text.replace(/\r\n?/g, '\n');
  const result = `${plain.slice(0, plain.length - typed.length)}${lead}${merged}\n`;
  return isCrlf ? result.replace(/\n/g, '\r\n') : result;
}
