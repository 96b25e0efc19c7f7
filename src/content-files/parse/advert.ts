import { isFieldGroup, readYaml } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import { finding } from '../../problems/finding.ts';
import type { AdvertFields } from '../../schema/entries.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { advertSchema } from '../../schema/schemas.ts';
import { validate } from '../../schema/validate.ts';
import type { ContentRecord } from '../record.ts';
import { packSpots } from '../record.ts';
import { conflictFindings } from './conflicts.ts';
import { slipFindings } from './slips.ts';

/** The fields that are compared with other files, and with each other. */
const COMPARED = ['picture', 'widePicture', 'alt', 'link', 'until', 'title', 'client'] as const;

/** Reads the text of `adverts/<id>.yaml`; `zone` is the clock for times that name none. Never throws. */
export function parseAdvert(file: string, text: string, zone: string): ContentRecord<AdvertFields> {
  const schema = advertSchema(zone);
  const lines = plainLines(text);
  const conflicts = conflictFindings(file, lines, 'hold');
  if (conflicts.length > 0) return { findings: conflicts };
  const yaml = readYaml(lines, 1, freeTextKeys(schema));
  const slips = slipFindings(file, yaml.slips, 'hold');
  if (slips.length > 0) return { findings: slips };
  if (!isFieldGroup(yaml.value))
    return { findings: [finding('yaml/not-fields', { file, ...yaml.locate([]) }, {}, 'hold')] };
  const { value: fields, findings } = validate(schema, yaml.value, { file, ...yaml }, 'hold');
  if (fields === undefined) return { findings };
  const paths: (string | number)[][] = COMPARED.filter((key) => fields[key] !== undefined).map(
    (key) => [key],
  );
  fields.sections.forEach((_, index) => paths.push(['sections', index]));
  const spots = paths.map((path) => {
    const { line, column } = yaml.locate(path);
    return [path.join('.'), [line, column] as const] as const;
  });
  return { findings, fields, spots: packSpots(Object.fromEntries(spots)) };
}
