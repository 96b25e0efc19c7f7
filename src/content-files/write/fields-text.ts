import { freeWords, itemText, keyText, plainText, quoted } from './scalar-text.ts';

/** A value that can be written so that it is read back the same; numbers are text to the reader. */
export type FieldValue =
  | string
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue | undefined };

/** Fields by name, in their order; those that are undefined are left out. */
export type Fields = Readonly<Record<string, FieldValue | undefined>>;

/** How words are written. */
export interface WritingStyle {
  /** The fields (in lower case) whose words the reader lets run to the end of their line. */
  readonly freeText: ReadonlySet<string>;
  /** Fields whose words are always in double quotes. */
  readonly quoted?: ReadonlySet<string>;
  /** Fields whose whole numbers stand without quotes. */
  readonly numbers?: ReadonlySet<string>;
  /** Whether words of free text stand in quotes wherever other readers of YAML need them. */
  readonly isPlainYaml?: boolean;
}

/** Fields as YAML, one key a line, nothing folded: what the reader of content reads back the same. */
export function fieldsText(fields: Fields, style: WritingStyle): string {
  return groupLines(fields, style)
    .map((line) => `${line}\n`)
    .join('');
}

/** The text of a Markdown file; `body` is without empty lines around it and may be empty. */
export function markdownText(fields: Fields, body: string, style: WritingStyle): string {
  return `---\n${fieldsText(fields, style)}---\n\n${body === '' ? '' : `${body}\n`}`;
}

/** The lines of one field. */
export function fieldLines(key: string, value: FieldValue, style: WritingStyle): string[] {
  const start = `${keyText(key)}:`;
  const below = isWhole(value) ? [] : innerLines(value, style).map((line) => `  ${line}`);
  if (below.length > 0 || value === null) return [start, ...below];
  // The reader takes everything behind a key of free text for words, so other values stand below it.
  if (typeof value !== 'string' && style.freeText.has(key.toLowerCase()))
    return [start, `  ${wholeText(value)}`];
  return [`${start} ${typeof value === 'string' ? words(key, value, style) : wholeText(value)}`];
}

/** The lines of one item of a list. */
export function itemLines(value: FieldValue, style: WritingStyle): string[] {
  if (typeof value === 'string') return [`- ${itemText(value, style.freeText)}`];
  const lines = isWhole(value) ? [] : innerLines(value, style);
  if (lines.length === 0) return [`- ${wholeText(value)}`];
  return lines.map((line, at) => (at === 0 ? '- ' : '  ') + line);
}

type Inner = readonly FieldValue[] | Fields;

function isWhole(value: FieldValue): value is string | boolean | null {
  return typeof value !== 'object' || value === null;
}

function innerLines(value: Inner, style: WritingStyle): string[] {
  return Array.isArray(value)
    ? (value as readonly FieldValue[]).flatMap((item) => itemLines(item, style))
    : groupLines(value as Fields, style);
}

function groupLines(fields: Fields, style: WritingStyle): string[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : fieldLines(key, value, style),
  );
}

/** A value without parts, or an empty list or group. */
function wholeText(value: FieldValue): string {
  if (isWhole(value)) return String(value);
  return Array.isArray(value) ? '[]' : '{}';
}

function words(
  key: string,
  text: string,
  { freeText, quoted: always, numbers, isPlainYaml }: WritingStyle,
): string {
  if (always?.has(key)) return quoted(text);
  if (numbers?.has(key) === true && /^\d+$/.test(text)) return text;
  return isPlainYaml !== true && freeText.has(key.toLowerCase())
    ? freeWords(text)
    : plainText(text);
}
