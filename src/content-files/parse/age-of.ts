import { parseTime } from '../../lib/time/parse.ts';
import { yesNo } from '../../schema/values/yes-no.ts';
import { folderMonth } from '../files/role.ts';
import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import { dataLines } from '../../markdown/front-matter/data-lines.ts';

/**
 * What stands after `key:` at the beginning of a line of the data in a file’s text, read without YAML,
 * so that a slip in that very line does not hide it; else empty.
 */
export function lineOf(text: string, key: string): string {
  const field = new RegExp(`^${key}[ \\t]*:[ \\t]*["']?([^"']*)`, 'i');
  for (const line of dataLines(text)) {
    const value = field.exec(line.text)?.[1];
    if (value !== undefined) return value;
  }
  return '';
}

/** The first day of the month of an article’s folder, as front matter writes it. */
export function dateOfFolder(file: string): string | undefined {
  const folder = folderMonth(file);
  return folder && `${folder.year}-${String(folder.month).padStart(2, '0')}-01`;
}

/** What dates an article that may be broken: its fields as far as they can be read, else its lines. */
export function ageOf(
  value: unknown,
  text: string,
  zone: string,
): { readonly date?: string; readonly draft?: boolean } {
  const fields = isFieldGroup(value) ? value : {};
  const { date } = fields;
  const reading = parseTime(typeof date === 'string' ? date : lineOf(text, 'date'), zone);
  const draft = yesNo().safeParse(fields['draft'] ?? lineOf(text, 'draft')).data === true;
  return { ...('iso' in reading && { date: reading.iso }), ...(draft && { draft }) };
}
