import type { FrontMatter } from '../../markdown/front-matter.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { ArticleFields } from '../../schema/entries.ts';
import { articleSchema } from '../../schema/schemas.ts';
import { validate } from '../../schema/validate.ts';
import { scanBody } from '../body/scan-body.ts';
import type { ContentRecord } from '../record.ts';
import { packSpots } from '../record.ts';
import { dateOfFolder, lineOf } from './age-of.ts';
import { slipFindings } from './slips.ts';
import { spotsOf } from './spots.ts';
import type { Withdrawal } from './withdrawal/withdrawal.ts';

/** Fields that decide where a withdrawn article was, and what else goes with it. */
const NEEDED = ['permalink', 'aliases', 'topics', 'lang', 'draft'] as const;

/**
 * The record of a withdrawn article: whatever else is wrong with it is only a warning, so that it goes
 * in this build and stops nobody. Where something is wrong, only what tells its address is kept;
 * where nothing tells that, it has no fields. `rest` is its data without the withdrawal, as far as
 * it can be read, `date` what is known of its date.
 */
export function takenDownRecord(
  file: string,
  text: string,
  matter: FrontMatter,
  {
    withdrawal,
    rest,
    date,
    zone,
  }: {
    readonly withdrawal: Withdrawal;
    readonly rest: Readonly<Record<string, unknown>> | undefined;
    readonly date: string | undefined;
    readonly zone: string;
  },
): ContentRecord<ArticleFields> {
  const schema = articleSchema(zone);
  const isBroken = matter.slips.length > 0 || rest === undefined;
  const lineFields = isBroken ? lineFieldsIn(text) : {};
  const data = { ...lineFields, ...rest, withdrawn: withdrawal.parts };
  const origin = { file, locate: matter.locate };
  const { value, broken, findings } = validate(schema, data, origin, 'warning');
  // Fields that are missing in broken data are only a consequence: what broke it is reported.
  const dataFindings = isBroken
    ? brokenFindings(file, matter)
    : findings.filter(({ rule, line }) => rule !== 'field/unknown' || !withdrawal.lines.has(line));
  const all = [...withdrawal.findings, ...dataFindings];
  const fields = value ?? placeOnly(file, data, broken, date, schema);
  if (fields === undefined) return { findings: [...all, noAddress(file, withdrawal)] };
  const { line, column } = withdrawal.place;
  return {
    findings: all,
    fields,
    spots: packSpots({
      ...(value && spotsOf(value, matter, broken)),
      withdrawn: [line, column],
    }),
    body: scanBody(matter.body, matter.bodyLine),
  };
}

/** Whether a record is that of an article which its own file takes down. */
export function isTakenDown({ fields, findings }: ContentRecord<ArticleFields>): boolean {
  return (
    fields?.withdrawn !== undefined || findings.some(({ rule }) => rule === 'withdrawn/no-address')
  );
}

/** What broke the data, as warnings. */
function brokenFindings(file: string, { slips, locate }: FrontMatter): Finding[] {
  return slips.length > 0
    ? slipFindings(file, slips, 'warning')
    : [finding('yaml/not-fields', { file, ...locate([]) }, {}, 'warning')];
}

function noAddress(file: string, { place }: Withdrawal): Finding {
  return finding('withdrawn/no-address', { file, ...place }, {}, 'warning');
}

/** Fields that stand on lines of their own, though the data as a whole cannot be read. */
function lineFieldsIn(text: string): Record<string, string> {
  const entries = ['permalink', 'draft'].map((key) => [key, lineOf(text, key).trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function placeOnly(
  file: string,
  data: Readonly<Record<string, unknown>>,
  broken: ReadonlySet<PropertyKey>,
  known: string | undefined,
  schema: ReturnType<typeof articleSchema>,
): ArticleFields | undefined {
  const sound = NEEDED.filter((key) => !broken.has(key) && (data[key] ?? undefined) !== undefined);
  const isPlaced = sound.includes('permalink');
  const date = known ?? dateOfFolder(file) ?? (isPlaced ? '1970-01-01' : undefined);
  if (date === undefined) return undefined;
  const fields = Object.fromEntries(sound.map((key) => [key, data[key]]));
  return schema.safeParse({
    title: '-',
    section: '-',
    date,
    ...fields,
    withdrawn: data['withdrawn'],
  }).data;
}
