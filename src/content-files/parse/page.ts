import { readFrontMatter } from '../../markdown/front-matter.ts';
import { finding } from '../../problems/finding.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import type { PageFields } from '../../schema/page.ts';
import { pageSchema } from '../../schema/page.ts';
import { validate } from '../../schema/validate.ts';
import { scanBody } from '../body/scan-body.ts';
import type { FileRecord } from '../record.ts';
import { isFieldGroup } from './is-field-group.ts';
import { slipFindings } from './slips.ts';

/** Reads the text of a page; `zone` is the clock for times that name none. Never throws. */
export function parsePage(file: string, text: string, zone: string): FileRecord<PageFields> {
  const schema = pageSchema(zone);
  const matter = readFrontMatter(text, freeTextKeys(schema));
  const slips = slipFindings(file, matter.slips, 'hold');
  if (slips.length > 0) return { findings: slips };
  if (!isFieldGroup(matter.value)) {
    const place = { file, ...matter.locate([]) };
    return { findings: [finding('yaml/not-fields', place, {}, 'hold')] };
  }
  const { value: fields, findings } = validate(schema, matter.value, { file, ...matter }, 'hold');
  if (fields === undefined) return { findings };
  return { findings, fields, body: scanBody(matter.body, matter.bodyLine) };
}
