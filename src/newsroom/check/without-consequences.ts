import type { Finding } from '../../problems/finding.ts';

/** What only follows from another problem is not said: who mends that one mends both. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const fenced = new Set(
    findings.flatMap(({ rule, file }) => (rule === 'slip/fence' ? [file] : [])),
  );
  const isSaidOfSuicide = new Set(
    findings.flatMap(({ rule, file }) => (rule === 'ethics/suicide' ? [file] : [])),
  );
  const isMastheadElsewhere = findings.some(
    ({ rule, values }) =>
      rule === 'field/unknown' && (values as { suggestion?: string }).suggestion === 'masthead',
  );
  const isUnfenced = ({ rule, file }: Finding): boolean =>
    rule === 'front-matter/missing' && fenced.has(file);
  const unfenced = new Map(findings.filter(isUnfenced).map((one) => [one.file, one]));
  return findings
    .filter(
      (one) =>
        !isUnfenced(one) &&
        !(one.rule === 'site/no-helpline' && isSaidOfSuicide.has(one.file)) &&
        !(isMastheadElsewhere && /^masthead\/(?:missing|no-contact)$/.test(one.rule)),
    )
    .map((one) => {
      const cause = one.rule === 'slip/fence' ? unfenced.get(one.file) : undefined;
      return cause ? { ...one, severity: cause.severity, effect: cause.effect } : one;
    });
}
