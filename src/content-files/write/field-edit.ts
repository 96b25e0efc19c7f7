import { isEqualData } from '../../lib/equal-data.ts';
import { readYaml } from '../../markdown/front-matter/read-yaml.ts';
import type { Entry } from './entries.ts';
import type { Fields, FieldValue, WritingStyle } from './fields-text.ts';
import { fieldLines } from './fields-text.ts';
import type { Edit } from './lines.ts';

/** What stands in a file, and what shall stand there. */
export interface Change<T> {
  readonly old: T;
  readonly wanted: T;
}

/** The edit that gives a whole field another value; a note behind its old one stays. */
export function fieldEdit(
  key: string,
  { from, to, column }: Entry,
  texts: readonly string[],
  { old, wanted }: Change<FieldValue>,
  style: WritingStyle,
): Edit {
  const line = texts[from]!;
  const lead = line.slice(0, column);
  const isQuoted = /^[^:]*:[ \t]*["']/.test(line.slice(column));
  const fieldStyle = isQuoted ? { ...style, quoted: new Set(style.quoted).add(key) } : style;
  const [start = '', ...below] = fieldLines(key, wanted, fieldStyle);
  const note = to === from + 1 ? noteAfter(line.slice(column), { [key]: old }, style) : '';
  const rest = below.map((one) => ' '.repeat(column) + one);
  return { from, to, texts: [lead + start + note, ...rest] };
}

/** The note behind the value on a field's line, with the space before it. */
function noteAfter(line: string, fields: Fields, { freeText }: WritingStyle): string {
  for (const { index } of line.matchAll(/[ \t]+#/g)) {
    const { value, slips } = readYaml(line.slice(0, index), 1, freeText);
    if (slips.length === 0 && isEqualData(value, fields)) return line.slice(index);
  }
  return '';
}
