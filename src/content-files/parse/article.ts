import { openMarksIn } from '../../lib/open-marks.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { ArticleFields } from '../../schema/entries.ts';
import { articleSchema } from '../../schema/schemas.ts';
import { freeTextKeys, keyTree } from '../../schema/key-tree.ts';
import { validate } from '../../schema/validate.ts';
import { scanBody } from '../body/scan-body.ts';
import type { ContentRecord } from '../record.ts';
import { ageOf, dateOfFolder } from './age-of.ts';
import { conflictFindings } from './conflicts.ts';
import { looseEnds } from './loose-ends.ts';
import { slipFindings } from './slips.ts';
import { spotsOf } from './spots.ts';
import { takenDownRecord } from './taken-down.ts';
import { readWithdrawal } from './withdrawal/withdrawal.ts';

/** Reads one article's text; `zone` is the clock for times that name none. Never throws. */
export function parseArticle(
  file: string,
  text: string,
  zone: string,
): ContentRecord<ArticleFields> {
  const schema = articleSchema(zone);
  const matter = readFrontMatter(text, freeTextKeys(schema));
  const tree = keyTree(schema);
  const { withdrawal, rest } = readWithdrawal(file, text, matter, { tree, zone });
  const conflicts = conflictFindings(file, plainLines(text), withdrawal ? 'warning' : 'hold');
  if (withdrawal) {
    const { date } = ageOf(matter.value, text, zone);
    const record = takenDownRecord(file, text, matter, { withdrawal, rest, date, zone });
    return { ...record, findings: [...conflicts, ...record.findings] };
  }
  const slips = slipFindings(file, matter.slips, 'hold');
  const broken = (errors: readonly Finding[]): ContentRecord<ArticleFields> => ({
    ...ageOf(matter.value, text, zone),
    findings: errors,
  });
  if (conflicts.length > 0) return broken(conflicts);
  if (slips.some(({ rule }) => rule !== 'yaml/duplicate-key')) return broken(slips);
  if (rest === undefined) {
    const place = { file, ...matter.locate([]) };
    return broken([finding('yaml/not-fields', place, {}, 'hold')]);
  }
  const origin = { file, locate: matter.locate };
  const { value, broken: brokenKeys, findings } = validate(schema, rest, origin, 'hold');
  const age = value ?? ageOf(matter.value, text, zone);
  const fields = value ?? standIn(schema, rest, brokenKeys, age.date ?? dateOfFolder(file));
  if (fields === undefined) return broken([...slips, ...findings]);
  const body = scanBody(matter.body, matter.bodyLine);
  const open = toFillIn(file, text, fields.draft);
  return {
    findings: [
      ...slips,
      ...findings,
      ...looseEnds(file, fields, body, matter, brokenKeys),
      ...open,
    ],
    fields,
    date: age.date,
    // Whoever has something to fill in is still writing: it is left out, and stops nobody else.
    draft: age.draft || open.length > 0,
    spots: spotsOf(fields, matter, brokenKeys),
    body,
  };
}

/** What must still be filled in, at its first place; a story is left out as long as there is some. */
function toFillIn(file: string, text: string, draft: boolean): Finding[] {
  const open = openMarksIn(text);
  return open.slice(0, 1).map(({ what, line, column }) => {
    const values = { what, count: open.length };
    return finding('story/to-fill-in', { file, line, column }, values, draft ? 'hint' : 'hold');
  });
}

/**
 * The fields of a broken article with harmless ones in the place of those that are wrong, so that
 * what else is wrong is found in the same run; it is never published. Undefined where neither date
 * nor folder give it an address.
 */
function standIn(
  schema: ReturnType<typeof articleSchema>,
  data: Readonly<Record<string, unknown>>,
  broken: ReadonlySet<PropertyKey>,
  date: string | undefined,
): ArticleFields | undefined {
  const sound = Object.entries(data).filter(([key, value]) => !broken.has(key) && value !== null);
  return schema.safeParse({ title: '-', section: '-', date, ...Object.fromEntries(sound) }).data;
}
