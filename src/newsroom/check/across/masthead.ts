import type { Finding } from '../../../problems/finding.ts';
import { finding, startOf } from '../../../problems/finding.ts';
import type { PageEntry } from '../../../schema/entries.ts';
import type { ArchiveRule } from './rule.ts';

/** Undang-Undang 40/1999, article 12: name, address and person responsible are announced openly. */
const required = ['company', 'address', 'responsible'] as const;

const zones = /^Asia\/(?:Jakarta|Pontianak|Makassar|Jayapura)$/;
const guidelines = /pedoman[- ](?:pemberitaan[- ])?media[- ]siber|online media guidelines/i;

/** The one of these pages that shows the Press Council's guidelines for papers online. */
export const guidelinesAmong = (pages: readonly PageEntry[]): PageEntry | undefined =>
  pages.find(({ id, title, draft }) => !draft && (guidelines.test(id) || guidelines.test(title)));

/** What the Indonesian press law and the Press Council's guidelines ask a site to show. */
export const masthead: ArchiveRule = ({ content: { site, pages, findings } }) => {
  const isIndonesian = site.language === 'id' || zones.test(site.timeZone);
  // Where the settings are broken, everything in them would seem missing.
  if (
    !isIndonesian ||
    findings.some(({ file, effect }) => file === 'site.yaml' && effect === 'stop')
  )
    return [];
  const place = startOf('site.yaml');
  const warnings: Finding[] = [];
  for (const key of required)
    if (!site.masthead[key]) warnings.push(finding('masthead/missing', place, { key }, 'warning'));
  if (!site.masthead.email && !site.masthead.whatsapp)
    warnings.push(finding('masthead/no-contact', place, {}, 'warning'));
  if (!guidelinesAmong(pages))
    warnings.push(finding('masthead/no-guidelines', place, {}, 'warning'));
  return warnings;
};
