import { nearestFinder } from '../../lib/nearest.ts';
import type { YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import type { Finding, Position } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { SiteEntry } from '../../schema/entries.ts';
import { isReservedName } from '../../site/addresses/reserved.ts';

/** What is wrong with the sections beside each other: twice, reserved, parents, none at all. */
export function sectionFindings(
  file: string,
  { sections, importSection }: SiteEntry,
  locate: YamlReading['locate'],
): Finding[] {
  const findings: Finding[] = [];
  const at = (...path: PropertyKey[]) => ({ file, ...locate(path) });
  const ids = new Set(sections.map(({ id }) => id));
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const places = new Map(sections.map(({ id }, index) => [id, index] as const).toReversed());
  const suggest = nearestFinder(ids);
  if (sections.length === 0) findings.push(finding('section/none', at('sections'), {}, 'stop'));
  sections.forEach(({ id, parent }, index) => {
    if (places.get(id) !== index)
      findings.push(finding('section/duplicate', at('sections', index, 'id'), { id }, 'stop'));
    if (isReservedName(id))
      findings.push(finding('section/reserved', at('sections', index, 'id'), { id }, 'stop'));
    if (parent === undefined) return;
    const place = (): Position => at('sections', index, 'parent');
    if (!ids.has(parent) || parent === id) {
      const suggestion = suggest(parent, id);
      findings.push(finding('section/parent-unknown', place(), { id, parent, suggestion }, 'stop'));
    } else if (parents.get(parent) !== undefined)
      findings.push(finding('section/parent-deep', place(), { id, parent }, 'stop'));
  });
  if (importSection !== undefined && !ids.has(importSection)) {
    const values = { value: importSection, suggestion: suggest(importSection) };
    findings.push(finding('section/import-unknown', at('importSection'), values, 'stop'));
  }
  return findings;
}
