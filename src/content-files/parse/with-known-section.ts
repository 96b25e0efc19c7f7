import type { Finding } from '../../problems/finding.ts';
import type { SiteEntry } from '../../schema/entries.ts';

/** What is said of an article that names no section, with one that this site has. */
export function withKnownSection(
  findings: readonly Finding[],
  { sections: [first] }: Pick<SiteEntry, 'sections'>,
): readonly Finding[] {
  const isAbout = ({ rule, values }: Finding): boolean =>
    (rule === 'field/missing' || rule === 'field/empty') &&
    (values as { key: string }).key === 'section';
  if (first === undefined || !findings.some(isAbout)) return findings;
  return findings.map((one) =>
    isAbout(one)
      ? ({ ...one, values: { key: 'section', lines: `section: ${first.id}` } } as Finding)
      : one,
  );
}
