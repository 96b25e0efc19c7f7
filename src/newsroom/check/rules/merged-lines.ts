import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** Paragraphs are this long at least, in letters; lines of verse and addresses are shorter. */
const SHORTEST = 60;
/** And this long as a rule. */
const MEAN = 80;
/** Two may stand together on purpose. */
const FEWEST = 3;

const ends = /[.!?]["”’)]*$/;
/** A list, quotation, table, heading, picture or code is no paragraph; a break that was asked for is no accident. */
const sign = /^(?:[ \t]|[-*+>#|<![]|\d{1,3}[.)] |```|~~~)|(?: {2}|\\)$/;

/** Paragraphs without an empty line between them, which readers see as one. */
export const mergedLines: TextRule = (text): Finding[] => {
  const lines = text.body.split('\n');
  let start = 0;
  const findings: Finding[] = [];
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.length >= SHORTEST && ends.test(line) && !sign.test(line)) continue;
    // What stands beside other lines belongs to them.
    const stands = (lines[start - 1] ?? '').trim() === '' && line.trim() === '';
    const letters = lines.slice(start, at).join('').length;
    if (at - start >= FEWEST && stands && letters >= MEAN * (at - start))
      findings.push(
        finding(
          'text/merged',
          text.inBody({ line: start + 1, column: 1 }),
          { count: at - start, last: text.bodyLine + at - 1 },
          'warning',
        ),
      );
    start = at + 1;
  }
  return findings;
};
