import { nearest } from '../../lib/nearest.ts';
import type { YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { Site } from '../../schema/site.ts';
import { isReservedName } from '../reserved.ts';

/** What is wrong with the sections beside each other: twice, reserved, parents, none at all. */
export function sectionFindings(
  file: string,
  { sections, importSection }: Site,
  locate: YamlReading['locate'],
): Finding[] {
  const findings: Finding[] = [];
  const at = (...path: PropertyKey[]) => ({ file, ...locate(path) });
  const ids = new Set(sections.map(({ id }) => id));
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  if (sections.length === 0) findings.push(finding('section/none', at('sections'), {}, 'stop'));
  sections.forEach(({ id, parent }, index) => {
    const [first] = sections.flatMap((other, place) => (other.id === id ? [place] : []));
    if (first !== index)
      findings.push(finding('section/duplicate', at('sections', index, 'id'), { id }, 'stop'));
    if (isReservedName(id))
      findings.push(finding('section/reserved', at('sections', index, 'id'), { id }, 'stop'));
    if (parent === undefined) return;
    const place = at('sections', index, 'parent');
    if (!ids.has(parent) || parent === id) {
      const suggestion = nearest(
        parent,
        [...ids].filter((other) => other !== id),
      );
      findings.push(finding('section/parent-unknown', place, { id, parent, suggestion }, 'stop'));
    } else if (parents.get(parent) !== undefined)
      findings.push(finding('section/parent-deep', place, { id, parent }, 'stop'));
  });
  if (importSection !== undefined && !ids.has(importSection)) {
    const values = { value: importSection, suggestion: nearest(importSection, ids) };
    findings.push(finding('section/import-unknown', at('importSection'), values, 'stop'));
  }
  return findings;
}
