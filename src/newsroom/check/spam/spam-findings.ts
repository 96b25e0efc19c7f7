import type { Finding, Position } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { SpamHit } from '../../../spam/spam-hit.ts';
import type { SpamFacts } from '../facts.ts';

const LONGEST = 60;

/**
 * The hits in one text as findings. Spam that is certain is an error of the check, which ends with 1;
 * it holds nothing back by itself, for the reading of content does not look for spam.
 */
export function spamFindings(hits: readonly SpamHit[], starts: SpamFacts['starts']): Finding[] {
  return hits.map((hit): Finding => {
    const reasons = hit.reasons
      .filter(({ points }) => points > 0)
      .toSorted((one, two) => two.points - one.points)
      .slice(0, 2)
      .map(({ code, text }) => ({ code, text: short(text) }));
    const isDoorway = hit.reasons.some(({ code }) => code === 'doorway');
    const values = { text: short(hit.text), reasons, way: isDoorway ? 'doorway' : wayOut(hit) };
    const warning = finding(hit.rule, placeOf(hit, starts), values as never, 'warning');
    return hit.rule === 'spam/certain' ? { ...warning, severity: 'error' } : warning;
  });
}

function wayOut({ rule, cut, field }: SpamHit): 'cut' | 'certain' | 'suspect' {
  if (rule === 'spam/suspect') return 'suspect';
  return cut && field === 'body' ? 'cut' : 'certain';
}

function placeOf({ field, line, column }: SpamHit, starts: SpamFacts['starts']): Position {
  const start = starts[field];
  return field === 'body' ? { file: start.file, line: start.line + line - 1, column } : start;
}

/** A piece of text on one line, short enough to quote. */
function short(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll('`', '')
    .trim();
  const letters = Array.from(line);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}
