import type { Removal, SpamFinding } from './spam-seam.ts';

/** A text without what is certainly injected; the doubtful stays and is handed on. */
export interface CutText {
  text: string;
  removed: Removal[];
  suspects: SpamFinding[];
}

/** Cuts the places that are certain and may be cut whole; overlapping ones are cut once. */
export function cutSpam(
  text: string,
  findings: readonly SpamFinding[],
  where: Removal['where'],
): CutText {
  const inBody = findings.filter(({ field }) => field === undefined || field === 'body');
  const certain = inBody
    .filter(({ rule, cut }) => rule === 'spam/certain' && cut)
    .toSorted((a, b) => a.start - b.start);
  const removed: Removal[] = [];
  let out = '';
  let at = 0;
  for (const finding of certain) {
    if (finding.start < at) continue;
    out += text.slice(at, finding.start);
    at = finding.end;
    removed.push({
      text: text.slice(finding.start, finding.end).trim(),
      line: finding.line,
      where,
      reasons: finding.reasons.map(({ code, text: seen }) => ({ code, text: seen.slice(0, 80) })),
    });
  }
  out += text.slice(at);
  const cut = new Set(certain);
  return { text: out, removed, suspects: findings.filter((one) => !cut.has(one)) };
}
