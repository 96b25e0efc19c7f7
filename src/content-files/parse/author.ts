import { posix } from 'node:path';
import { stringify } from 'yaml';
import { readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Finding, Position } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { AuthorFields } from '../../schema/entries.ts';
import { authorSchema } from '../../schema/schemas.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { idFrom } from '../../schema/values/address.ts';
import { validate } from '../../schema/validate.ts';
import type { ContentRecord } from '../record.ts';
import { packSpots } from '../record.ts';
import { authorData } from './author-fields.ts';
import { conflictFindings } from './conflicts.ts';
import { slipFindings } from './slips.ts';

/**
 * Reads the text of `authors/<id>.yaml`. Where something is wrong with it, the name stays that can be read, so
 * that neither the byline nor the author’s page goes away meanwhile. Never throws.
 */
export function parseAuthor(file: string, text: string): ContentRecord<AuthorFields> {
  const record = parseFile(file, text);
  if (record.fields) return record;
  const [name] = namesIn(text);
  const fields = name === undefined ? undefined : authorSchema.safeParse({ name }).data;
  return fields ? { ...record, fields } : record;
}

/** The names that a file gives, each in a line of its own, read without YAML. */
function namesIn(text: string): string[] {
  const lines = text.matchAll(/^(?:- )?(?:name|nama)[ \t]*:(.*)$/gim);
  return Array.from(lines, ([, value]) => value!.trim())
    .map((value) => (/^(["']).+\1$/.test(value) ? value.slice(1, -1) : value))
    .filter((name) => /^[^"'#[{|>&*]/.test(name));
}

function parseFile(file: string, text: string): ContentRecord<AuthorFields> {
  const conflicts = conflictFindings(file, plainLines(text), 'hold');
  if (conflicts.length > 0) return { findings: conflicts };
  const yaml = readYaml(plainLines(text), 1, freeTextKeys(authorSchema));
  const slips = slipFindings(file, yaml.slips, 'hold');
  const place = { file, ...yaml.locate([]) };
  // A fence between two authors ends the data of the first.
  const parts = plainLines(text)
    .split(/^---[ \t]*$/m)
    .filter((part) => /^name[ \t]*:/m.test(part));
  if (parts.length > 1) {
    const names = parts.map((part) => /^name[ \t]*:[ \t]*(.*)$/m.exec(part)![1]!.trim());
    return { findings: [severalIn(names, place)] };
  }
  // A second author begins at a second name.
  const names = [...new Set(namesIn(text))];
  const isNamedTwice = slips.some(
    ({ rule, values }) =>
      rule === 'yaml/duplicate-key' && /^nam[ae]$/i.test((values as { readonly key: string }).key),
  );
  if (isNamedTwice && names.length > 1) return { findings: [severalIn(names, place)] };
  if (slips.length > 0) return { findings: slips };
  const data = authorData(yaml.value, posix.basename(file, '.yaml'));
  if ('several' in data) return { findings: [severalIn(data.several, place)] };
  if (!('fields' in data)) {
    const lines = data.words === undefined ? undefined : stringify({ name: data.words }).trimEnd();
    return { findings: [finding('yaml/not-fields', place, { lines }, 'hold')] };
  }
  const { value: fields, findings } = validate(
    authorSchema,
    data.fields,
    { file, ...yaml },
    'hold',
  );
  if (fields === undefined) return { findings };
  if (fields.photo === undefined) return { findings, fields };
  const { line, column } = yaml.locate(['photo']);
  return { findings, fields, spots: packSpots({ photo: [line, column] }) };
}

/** Each author has a file: the names of those that will be, after what was written in one. */
function severalIn(names: readonly string[], place: Position): Finding {
  const files = names.map((name) => `authors/${idFrom(name) || 'nama-penulis'}.yaml`);
  return finding('author/several-in-file', place, { count: names.length, files }, 'hold');
}
