import { parseTime } from '../../lib/time/parse.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { ArticleFields } from '../../schema/article.ts';
import { articleSchema } from '../../schema/article.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { validate } from '../../schema/validate.ts';
import { yesNo } from '../../schema/values/yes-no.ts';
import { folderMonth } from '../age.ts';
import { scanBody } from '../body/scan-body.ts';
import type { FileRecord } from '../record.ts';
import { isFieldGroup } from './is-field-group.ts';
import { looseEnds } from './loose-ends.ts';
import { slipFindings } from './slips.ts';
import { spotsOf } from './spots.ts';

/** Reads one story's text; `zone` is the clock for times that name none. Never throws. */
export function parseArticle(file: string, text: string, zone: string): FileRecord<ArticleFields> {
  const schema = articleSchema(zone);
  const matter = readFrontMatter(text, freeTextKeys(schema));
  const slips = slipFindings(file, matter.slips, 'hold');
  const broken = (found: readonly Finding[]): FileRecord<ArticleFields> => ({
    ...ageOf(matter.value, text, zone),
    findings: found,
  });
  if (slips.some(({ rule }) => rule !== 'yaml/duplicate-key')) return broken(slips);
  if (!isFieldGroup(matter.value)) {
    const place = { file, ...matter.locate([]) };
    return broken([finding('yaml/not-fields', place, {}, 'hold')]);
  }
  const origin = { file, locate: matter.locate };
  const { value, broken: brokenKeys, findings } = validate(schema, matter.value, origin, 'hold');
  const age = value ?? ageOf(matter.value, text, zone);
  const fields = value ?? standIn(schema, matter.value, brokenKeys, age.date ?? dateOfFolder(file));
  if (fields === undefined) return broken([...slips, ...findings]);
  const body = scanBody(matter.body, matter.bodyLine);
  return {
    findings: [...slips, ...findings, ...looseEnds(file, fields, body, matter, brokenKeys)],
    fields,
    date: age.date,
    draft: age.draft,
    spots: spotsOf(fields, matter, brokenKeys),
    body,
  };
}

/**
 * The fields of a broken story with harmless ones in the place of those that are wrong, so that
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

function dateOfFolder(file: string): string | undefined {
  const folder = folderMonth(file);
  return folder && `${folder.year}-${String(folder.month).padStart(2, '0')}-01`;
}

/** What dates a story that may be broken: its fields as far as they can be read, else its lines. */
function ageOf(
  value: unknown,
  text: string,
  zone: string,
): { readonly date?: string; readonly draft?: boolean } {
  const fields = isFieldGroup(value) ? value : {};
  const line = (key: string): string =>
    new RegExp(`^${key}[ \\t]*:[ \\t]*["']?([^"'\\r\\n]*)`, 'm').exec(text.slice(0, 10_000))?.[1] ??
    '';
  const reading = parseTime(String(fields['date'] ?? line('date')), zone);
  const draft = yesNo().safeParse(fields['draft'] ?? line('draft')).data === true;
  return { ...('iso' in reading && { date: reading.iso }), ...(draft && { draft }) };
}
