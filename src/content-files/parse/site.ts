import { own } from '../../lib/own.ts';
import { languageFor } from '../../words/words-in.ts';
import type { YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import { readYaml, isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Finding, Position } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { KeyTree } from '../../schema/key-tree.ts';
import { freeTextKeys, keyTree } from '../../schema/key-tree.ts';
import type { SiteEntry } from '../../schema/entries.ts';
import { siteSchema } from '../../schema/schemas.ts';
import { validate } from '../../schema/validate.ts';
import { idForm, idFrom } from '../../schema/values/address.ts';
import { timeZone } from '../../schema/values/time-zone.ts';
import { SITE_FILE } from '../files/role.ts';
import { contactFindings } from './contacts.ts';
import { conflictFindings } from './conflicts.ts';
import type { MeantFields } from './meant-groups.ts';
import { withMeantGroups } from './meant-groups.ts';
import { sectionFindings } from './sections.ts';
import { slipFindings } from './slips.ts';

/** Where the settings name sections: the first of them, and the id of each. */
export interface SectionPlaces {
  readonly all: Position;
  readonly ids: ReadonlyMap<string, Position>;
}

/** The settings, or stand-ins so that all other files can be looked at in the same run. */
export interface SiteReading {
  readonly site: SiteEntry;
  readonly findings: readonly Finding[];
  /** Where the logo is named. */
  readonly logo?: Position;
  /** Where the sections begin, and where each has its id. */
  readonly sectionPlaces?: SectionPlaces;
}

const DEFAULT_ZONE = 'Asia/Jakarta';

function standIn(language: unknown, zone: string): SiteEntry {
  return {
    name: '',
    url: 'https://example.org',
    language: languageFor(typeof language === 'string' ? language : ''),
    timeZone: zone,
    sections: [],
    masthead: {},
    spam: { allow: [] },
    aiTraining: 'allow',
    look: { font: 'serif' },
  };
}

/** Reads the text of `site.yaml`, undefined where there is none. All findings stop the build. */
export function parseSite(text: string | undefined): SiteReading {
  const conflicts = conflictFindings(SITE_FILE, plainLines(text ?? ''), 'stop');
  if (conflicts.length > 0) return { site: standIn(undefined, DEFAULT_ZONE), findings: conflicts };
  const yaml = readYaml(plainLines(text ?? ''), 1, freeTextKeys(siteSchema(DEFAULT_ZONE)));
  const slips = slipFindings(SITE_FILE, yaml.slips, 'stop');
  if (slips.length > 0) return { site: standIn(undefined, DEFAULT_ZONE), findings: slips };
  if (yaml.value === null || yaml.value === undefined) {
    const missing = finding('site/missing', startOf(SITE_FILE), {}, 'stop');
    return { site: standIn(undefined, DEFAULT_ZONE), findings: [missing] };
  }
  if (!isFieldGroup(yaml.value)) {
    const place = { file: SITE_FILE, ...yaml.locate([]) };
    const findings = [finding('yaml/not-fields', place, {}, 'stop')];
    return { site: standIn(undefined, DEFAULT_ZONE), findings };
  }
  const { fields, locate } = withMasthead({
    fields: withListedSections(yaml.value),
    locate: yaml.locate,
  });
  return readFields(fields, { ...yaml, locate });
}

/** A name made of what may be an id: `hukum-ham` is *Hukum ham*. */
function asName(written: string): string {
  const words = idForm.test(written) ? written.replaceAll('-', ' ') : written;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Sections written as `kota: Kota`, an id and a name on each line, or as names alone, as the list that they are. */
function withListedSections(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { sections } = fields;
  const names: readonly unknown[] =
    typeof sections === 'string'
      ? sections.split(/[,;]/).map((name) => name.trim())
      : Array.isArray(sections)
        ? sections
        : [];
  // Names alone, between commas or with dashes: their ids follow from them.
  if (names.length > 1 && names.every((name) => typeof name === 'string' && idFrom(name) !== ''))
    return {
      ...fields,
      sections: (names as string[]).map((name) => ({ id: idFrom(name), name: asName(name) })),
    };
  if (!isFieldGroup(sections) || Object.hasOwn(sections, 'id') || Object.hasOwn(sections, 'name'))
    return fields;
  const pairs = Object.entries(sections);
  if (!pairs.every(([, name]) => typeof name === 'string')) return fields;
  return { ...fields, sections: pairs.map(([id, name]) => ({ id, name })) };
}

/** Groups whose fields are like no others, so that they are known without the name of the group too. */
const OWN_FIELDS = ['masthead', 'look'];

/**
 * The groups of the settings whose fields stand at the margin, as they are left when the sign of a remark is
 * taken away with the spaces behind it: of such a group nothing else is there, and one of its fields is next.
 */
function groupsIn(
  fields: Readonly<Record<string, unknown>>,
  tree: KeyTree,
): Map<string, string | undefined> {
  const keys = Object.keys(fields);
  const open = keys.filter((key, at) => {
    const next = keys[at + 1] ?? '';
    return own(fields, key) === null && tree.get(key)?.below?.has(next) === true && !tree.has(next);
  });
  return new Map<string, string | undefined>([
    ...open.map((key) => [key, ''] as const),
    ...OWN_FIELDS.map((key) => [key, undefined] as const),
  ]);
}

/** The fields of the masthead and of the looks where they were meant to stand, their editor too. */
function withMasthead(written: MeantFields): MeantFields {
  const tree = keyTree(siteSchema(DEFAULT_ZONE));
  const meant = withMeantGroups(written, tree, groupsIn(written.fields, tree));
  const { masthead, editor, ...others } = meant.fields;
  // A name is no way to edit in a browser: it came along with the others.
  const isMoved = masthead !== written.fields['masthead'];
  if (!isMoved || typeof editor !== 'string' || !isFieldGroup(masthead)) return meant;
  if (Object.hasOwn(masthead, 'editor')) return meant;
  return { ...meant, fields: { ...others, masthead: { ...masthead, editor } } };
}

function readFields(value: Readonly<Record<string, unknown>>, yaml: YamlReading): SiteReading {
  const zone = timeZone().safeParse(value['timeZone']).data ?? DEFAULT_ZONE;
  const reading = validate(
    siteSchema(zone),
    value,
    { file: SITE_FILE, locate: yaml.locate },
    'stop',
  );
  if (reading.value === undefined)
    return { site: standIn(value['language'], zone), findings: reading.findings };
  const sections = sectionFindings(SITE_FILE, reading.value, yaml.locate);
  const contacts = contactFindings(SITE_FILE, reading.value, yaml.locate);
  const logo = { file: SITE_FILE, ...yaml.locate(['look', 'logo']) };
  const at = (...path: (string | number)[]): Position => ({
    file: SITE_FILE,
    ...yaml.locate(path),
  });
  const sectionPlaces = {
    all: at('sections'),
    ids: new Map(reading.value.sections.map(({ id }, index) => [id, at('sections', index, 'id')])),
  };
  const findings = [...reading.findings, ...sections, ...contacts];
  return { site: reading.value, findings, logo, sectionPlaces };
}
