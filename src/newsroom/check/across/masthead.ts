import type { Finding } from '../../../problems/finding.ts';
import { finding, startOf } from '../../../problems/finding.ts';
import type { ArchiveRule } from './rule.ts';

/** Undang-Undang 40/1999, article 12: name, address and person responsible are announced openly. */
const required = ['company', 'address', 'responsible'] as const;

const zones = /^Asia\/(?:Jakarta|Pontianak|Makassar|Jayapura)$/;
const guidelines = /pedoman[- ](?:pemberitaan[- ])?media[- ]siber|online media guidelines/i;

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
  const hasGuidelines = pages.some(
    ({ id, title, draft }) => !draft && (guidelines.test(id) || guidelines.test(title)),
  );
  if (!hasGuidelines) warnings.push(finding('masthead/no-guidelines', place, {}, 'warning'));
  return warnings;
};
