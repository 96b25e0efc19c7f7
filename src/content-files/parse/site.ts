import { languageFor } from '../../words/words-in.ts';
import type { YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import { readYaml, isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { Finding, Position } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import type { SiteEntry } from '../../schema/entries.ts';
import { siteSchema } from '../../schema/schemas.ts';
import { validate } from '../../schema/validate.ts';
import { timeZone } from '../../schema/values/time-zone.ts';
import { SITE_FILE } from '../files/role.ts';
import { contactFindings } from './contacts.ts';
import { conflictFindings } from './conflicts.ts';
import { sectionFindings } from './sections.ts';
import { slipFindings } from './slips.ts';

/** The settings, or stand-ins so that all other files can be looked at in the same run. */
export interface SiteReading {
  readonly site: SiteEntry;
  readonly findings: readonly Finding[];
  /** Where the logo is named. */
  readonly logo?: Position;
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
  return readFields(yaml.value, yaml);
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
  return { site: reading.value, findings: [...reading.findings, ...sections, ...contacts], logo };
}
