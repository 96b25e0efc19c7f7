import { readYaml, isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import { finding } from '../../problems/finding.ts';
import type { AuthorFields } from '../../schema/entries.ts';
import { authorSchema } from '../../schema/schemas.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { validate } from '../../schema/validate.ts';
import type { ContentRecord } from '../record.ts';
import { conflictFindings } from './conflicts.ts';
import { slipFindings } from './slips.ts';

/** Reads the text of `authors/<id>.yaml`. Never throws. */
export function parseAuthor(file: string, text: string): ContentRecord<AuthorFields> {
  const conflicts = conflictFindings(file, plainLines(text), 'hold');
  if (conflicts.length > 0) return { findings: conflicts };
  const yaml = readYaml(plainLines(text), 1, freeTextKeys(authorSchema));
  const slips = slipFindings(file, yaml.slips, 'hold');
  if (slips.length > 0) return { findings: slips };
  if (!isFieldGroup(yaml.value)) {
    const place = { file, ...yaml.locate([]) };
    return { findings: [finding('yaml/not-fields', place, {}, 'hold')] };
  }
  const { value: fields, findings } = validate(authorSchema, yaml.value, { file, ...yaml }, 'hold');
  if (fields === undefined) return { findings };
  if (fields.photo === undefined) return { findings, fields };
  const { line, column } = yaml.locate(['photo']);
  return { findings, fields, spots: { photo: [line, column] } };
}
