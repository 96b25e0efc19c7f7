import type { Language } from '../../../words/words-in.ts';
import { languageFor } from '../../../words/words-in.ts';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readBytes } from '../../../lib/read-bytes.ts';
import { isSystemError } from '../../../lib/system-error.ts';
import { isZone } from '../../../lib/time/zone.ts';

/** A section as site.yaml lists it. */
export interface SiteSection {
  id: string;
  name: string;
  parent?: string;
}

/** What the importer needs of site.yaml. */
export interface SiteSettings {
  language: Language;
  zone: string;
  url: string;
  sections: SiteSection[];
  importSection?: string;
  allow: string[];
}

/** The settings, or why there are none: no file, or one that cannot be used. */
export type SiteReading = { site: SiteSettings } | { problem: 'missing' | 'broken' };

/**
 * Reads site.yaml of a content folder as far as an import needs it. Throws the system's error where
 * there is one that cannot be read: it must not be taken for none, and a new one written over it.
 */
export function readSite(content: string): SiteReading {
  let text: string;
  try {
    text = readBytes(join(content, 'site.yaml')).toString('utf8');
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    return { problem: 'missing' };
  }
  const site = settingsFromText(text);
  return site === undefined ? { problem: 'broken' } : { site };
}

/** The settings in the text of a site.yaml; `undefined` where it is no YAML or names no section. */
export function settingsFromText(text: string): SiteSettings | undefined {
  try {
    return settingsOf(parse(text, { maxAliasCount: 10 }) as unknown);
  } catch {
    return undefined;
  }
}

function settingsOf(value: unknown): SiteSettings | undefined {
  const data = record(value);
  const sections = (Array.isArray(data['sections']) ? data['sections'] : []).flatMap((one) => {
    const { id, name, parent } = record(one);
    if (typeof id !== 'string') return [];
    const section: SiteSection = { id, name: typeof name === 'string' ? name : id };
    if (typeof parent === 'string') section.parent = parent;
    return [section];
  });
  if (sections.length === 0) return undefined;
  const allow = record(data['spam'])['allow'];
  const importSection = data['importSection'];
  return {
    language: languageFor(String(data['language'] ?? '')),
    zone: zoneOf(data['timeZone']),
    url: typeof data['url'] === 'string' ? data['url'] : '',
    sections,
    ...(typeof importSection === 'string' ? { importSection } : {}),
    allow: Array.isArray(allow) ? allow.map(String) : [],
  };
}

function zoneOf(value: unknown): string {
  return typeof value === 'string' && isZone(value) ? value : 'Asia/Jakarta';
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
