import { openMarksIn } from '../../lib/open-marks.ts';
import type { FrontMatter } from '../../markdown/front-matter.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { ArticleFields } from '../../schema/entries.ts';
import { articleSchema } from '../../schema/schemas.ts';
import type { KeyTree } from '../../schema/key-tree.ts';
import { freeTextKeys, keyTree } from '../../schema/key-tree.ts';
import { withKnownCase } from '../../schema/known-case.ts';
import { validate } from '../../schema/validate.ts';
import { entriesOf } from '../body/live-facts.ts';
import type { BodyFacts } from '../body/scan-body.ts';
import { scanBody } from '../body/scan-body.ts';
import type { ContentRecord } from '../record.ts';
import { packSpots } from '../record.ts';
import { ageOf, dateOfFolder } from './age-of.ts';
import { conflictFindings } from './conflicts.ts';
import { withDatedCorrections } from './dated-corrections.ts';
import { keptBack } from './kept-back.ts';
import { folderMeantAsLive, liveFindings } from './live-findings.ts';
import { looseEnds } from './loose-ends.ts';
import { markedAsDraft } from './marked-draft.ts';
import type { MeantFields } from './meant-groups.ts';
import { withMeantGroups } from './meant-groups.ts';
import { withMeantValues } from './meant-values.ts';
import { photographerNamed } from './photographer.ts';
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
  const slips = slipFindings(file, matter.slips, 'hold', text);
  const broken = (errors: readonly Finding[]): ContentRecord<ArticleFields> => ({
    ...ageOf(matter.value, text, zone),
    findings: errors,
  });
  if (conflicts.length > 0) return broken(conflicts);
  const folder = folderMeantAsLive(file);
  if (folder !== undefined && matter.slips.some(({ code }) => code === 'missing'))
    return broken([finding('live/folder', { file, line: 1, column: 1 }, folder, 'hold')]);
  if (slips.some(({ rule }) => rule !== 'yaml/duplicate-key')) return broken(slips);
  if (rest === undefined) {
    const place = { file, ...matter.locate([]) };
    return broken([finding('yaml/not-fields', place, {}, 'hold')]);
  }
  const { data, written } = withKnownCase(rest, tree);
  const fieldsRead = data as typeof rest;
  const own: FrontMatter = {
    ...matter,
    value: fieldsRead,
    locate: (path, part) => matter.locate(written(path), part),
  };
  const { fields: meant, locate } = meantFields({ ...own, fields: fieldsRead }, tree, zone);
  const {
    value,
    broken: brokenKeys,
    findings: told,
  } = validate(schema, meant, { file, locate }, 'hold');
  const { findings, isKept } = keptBack(
    photographerNamed(told, fieldsRead),
    fieldsRead,
    { file, ...own },
    { keys: new Set(tree.keys()), zone },
  );
  const age = value ?? ageOf(fieldsRead, text, zone);
  const fields = value ?? standIn(schema, meant, brokenKeys, age.date ?? dateOfFolder(file));
  if (fields === undefined) return broken([...slips, ...findings]);
  const body = bodyFacts(matter, fields);
  const open = toFillIn(file, text, fields.draft);
  return {
    findings: [
      ...slips,
      ...findings,
      ...looseEnds(file, fields, body, own, brokenKeys),
      ...liveEnds(file, matter, body, fields),
      ...open,
      ...(isKept ? [] : markedAsDraft(file, fields, matter)),
    ],
    fields,
    date: age.date,
    // Whoever has something to fill in or keeps it back is still writing: it stops nobody else.
    draft: age.draft || open.length > 0 || isKept,
    spots: packSpots(spotsOf(fields, own, brokenKeys)),
    body,
  };
}

/** How many headings with times a story has that is surely meant as live coverage. */
const SURELY_LIVE = 3;

type Matter = { readonly body: string; readonly bodyLine: number };

function bodyFacts({ body, bodyLine }: Matter, { live }: ArticleFields): BodyFacts {
  const facts = scanBody(body, bodyLine);
  const entries = entriesOf(body, bodyLine);
  return live || entries.length >= SURELY_LIVE ? { ...facts, entries } : facts;
}

/** What is not as it was meant in live coverage, or in a story that looks like it. */
function liveEnds(
  file: string,
  { body, bodyLine }: Matter,
  { entries = [] }: BodyFacts,
  { live }: ArticleFields,
): Finding[] {
  if (live && live.state !== 'no') return liveFindings(file, body, bodyLine, entries);
  if (live || entries.length < SURELY_LIVE) return [];
  const place = { file, line: entries[0]!.line, column: 1 };
  return [finding('live/not-said', place, { count: entries.length }, 'hint')];
}

/** Parts of a picture as people write them beside it. */
const groups = new Map([['image', 'src']]);

/** Fields as they were meant, where their places tell it without a doubt. */
function meantFields(data: MeantFields, tree: KeyTree, zone: string): MeantFields {
  const { fields, locate } = withMeantGroups(data, tree, groups);
  const given = withMeantValues(withoutNothing(fields), zone);
  const { corrections } = given;
  const dated = withDatedCorrections(corrections, zone);
  return { fields: dated === corrections ? given : { ...given, corrections: dated }, locate };
}

/** Fields of which people say in words that there is nothing. */
const mayBeNone = new Set(['corrections', 'replies', 'updated', 'aliases', 'related']);
const none = /^(?:tidak ada|belum ada|belum|tidak|nihil|kosong|none|n\/a)\.?$/i;

function withoutNothing(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const isNone = ([key, value]: [string, unknown]): boolean =>
    mayBeNone.has(key) && typeof value === 'string' && none.test(value.trim());
  const pairs = Object.entries(fields);
  return pairs.some(isNone) ? Object.fromEntries(pairs.filter((pair) => !isNone(pair))) : fields;
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
 * what else is wrong is found in the same run; an old story is published so where it can
 * do without them, any other is not. Of a list only the items that are wrong are left out: a correction that
 * readers know stays beside a new one that is none yet. Undefined where neither date
 * nor folder give it an address.
 */
function standIn(
  schema: ReturnType<typeof articleSchema>,
  data: Readonly<Record<string, unknown>>,
  broken: ReadonlySet<PropertyKey>,
  date: string | undefined,
): ArticleFields | undefined {
  const read = (fields: Readonly<Record<string, unknown>>): ArticleFields | undefined =>
    schema.safeParse({ title: '-', section: '-', date, ...fields }).data;
  const isSound = (key: string, item: unknown): boolean => read({ [key]: [item] }) !== undefined;
  const sound = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    if (value === null) return [];
    if (!broken.has(key)) return [[key, value]];
    return Array.isArray(value) ? [[key, value.filter((item) => isSound(key, item))]] : [];
  });
  return read(Object.fromEntries(sound));
}
