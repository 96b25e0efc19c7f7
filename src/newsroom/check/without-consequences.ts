import type { Finding } from '../../problems/finding.ts';

/** What only follows from another problem is not said: who mends that one mends both. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const placeOf = ({ file, line }: Finding): string => `${file} ${line}`;
  const isFence = ({ rule }: Finding): boolean => rule === 'slip/fence';
  // The reading of content says it of files that it cannot read for it.
  const fences = new Set(
    findings.filter((one) => isFence(one) && one.effect !== 'warn').map(placeOf),
  );
  const isSaidOfSuicide = new Set(
    findings.flatMap(({ rule, file }) => (rule === 'ethics/suicide' ? [file] : [])),
  );
  const isMastheadElsewhere = findings.some(
    ({ rule, values }) =>
      rule === 'field/unknown' && (values as { suggestion?: string }).suggestion === 'masthead',
  );
  return findings.filter(
    (one) =>
      !(isFence(one) && one.effect === 'warn' && fences.has(placeOf(one))) &&
      !(one.rule === 'site/no-helpline' && isSaidOfSuicide.has(one.file)) &&
      !(isMastheadElsewhere && /^masthead\/(?:missing|no-contact)$/.test(one.rule)),
  );
}
