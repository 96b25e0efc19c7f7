import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** Shorter lines may come back: a refrain, a byline, *Baca juga*. */
const SHORTEST = 80;

/** The same paragraph twice in one text: it was pasted twice. Only the first of a run is said. */
export const pastedTwice: TextRule = (text) => {
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  let last = -1;
  let paragraph = -1;
  text.body.split('\n').forEach((line, index) => {
    if (line === '') return;
    paragraph += 1;
    const key = line.trim();
    if (key.length < SHORTEST || /^(?:\||!\[)/.test(key)) return;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index + 1);
      return;
    }
    const isRun = last === paragraph - 1;
    last = paragraph;
    if (isRun) return;
    const values = { text: `${key.slice(0, 60)}…`, line: text.bodyLine + before - 1 };
    const place = text.inBody({ line: index + 1, column: 1 });
    findings.push(finding('text/twice', place, values, 'warning'));
  });
  return findings;
};
