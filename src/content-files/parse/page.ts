import { readFrontMatter } from '../../markdown/front-matter.ts';
import { openMarksIn } from '../../lib/open-marks.ts';
import type { Finding } from '../../problems/finding.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import { finding } from '../../problems/finding.ts';
import { articleSchema, pageSchema, seriesSchema } from '../../schema/schemas.ts';
import { freeTextKeys, keyTree } from '../../schema/key-tree.ts';
import type { PageFields, SeriesFields } from '../../schema/entries.ts';
import { validate } from '../../schema/validate.ts';
import { SERIES_FOLDER } from '../files/role.ts';
import { scanBody } from '../body/scan-body.ts';
import type { ContentRecord } from '../record.ts';
import { conflictFindings } from './conflicts.ts';
import { keptBack } from './kept-back.ts';
import { slipFindings } from './slips.ts';
import { readWithdrawal } from './withdrawal/withdrawal.ts';

/** What must still be filled in, which keeps a page unpublished: nobody shall read the marks. */
function toFillIn(file: string, text: string): Finding[] {
  return openMarksIn(text).map(({ what, line, column }) =>
    finding('page/to-fill-in', { file, line, column }, { what }, 'warning'),
  );
}

/** Reads the text of a page or of the introduction of a series; `zone` is the clock for times that name none. Never throws. */
export function parsePage(
  file: string,
  text: string,
  zone: string,
): ContentRecord<PageFields | SeriesFields> {
  const schema = file.startsWith(SERIES_FOLDER) ? seriesSchema(zone) : pageSchema(zone);
  const conflicts = conflictFindings(file, plainLines(text), 'hold');
  if (conflicts.length > 0) return { findings: conflicts };
  const matter = readFrontMatter(text, freeTextKeys(schema));
  const slips = slipFindings(file, matter.slips, 'hold', text);
  if (slips.length > 0) return { findings: slips };
  const { withdrawal, rest } = readWithdrawal(file, text, matter, {
    tree: new Map(keyTree(schema)).set('withdrawn', keyTree(articleSchema(zone)).get('withdrawn')!),
    zone,
  });
  if (rest === undefined) {
    const place = { file, ...matter.locate([]) };
    return { findings: [finding('yaml/not-fields', place, {}, 'hold')] };
  }
  const origin = { file, locate: matter.locate };
  const { value, findings: told } = validate(schema, rest, origin, 'hold');
  const kept = keptBack(told, rest, origin, { keys: new Set(keyTree(schema).keys()) });
  const open = toFillIn(file, text);
  const findings = [...kept.findings, ...open];
  if (value === undefined) return { findings };
  const body = scanBody(matter.body, matter.bodyLine);
  const fields = open.length > 0 ? { ...value, draft: true } : value;
  if (!withdrawal) return { findings, fields, body };
  // Pages have no notice of withdrawal: a withdrawn page is kept unpublished as a draft is.
  const warning = finding('withdrawn/page', { file, ...withdrawal.place }, {}, 'warning');
  return { findings: [...findings, warning], fields: { ...value, draft: true }, body };
}
