import { inlineText } from '../../../markdown/inline-text.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether the headings, all typed with number signs, are plainly in order: most texts' are. */
function isSound(body: string, title: string): boolean {
  if (!/^ {0,3}[#=-]/m.test(body)) return true;
  if (/^ {0,3}(?:=+|-{2,})[ \t]*$/m.test(body)) return false;
  const headings = [...body.matchAll(/^ {0,3}(#{1,6})[ \t]+(.*)$/gm)];
  const levels = headings.map(([, signs]) => signs!.length);
  if (levels.some((level, at) => at > 0 && level > levels[at - 1]! + 1)) return false;
  return headings[0]?.[2] === undefined || bare(headings[0][2]) !== bare(title);
}

/** Headings: no level left out, and none that says the headline again. */
export const headingLevels: TextRule = (text) => {
  if (isSound(text.body, text.title)) return [];
  const { tokens } = text.source();
  const findings: Finding[] = [];
  let before = 0;
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const level = Number(token.tag.slice(1));
    const words = inlineText(tokens[index + 1]?.children ?? []).trim();
    const place = text.inBody({ line: token.map![0] + 1, column: 1 });
    if (before > 0 && level > before + 1) {
      const values = { text: words, before, level };
      findings.push(finding('heading/skipped', place, values, 'hint'));
    }
    if (before === 0 && words !== '' && bare(words) === bare(text.title))
      findings.push(finding('heading/repeats-headline', place, { text: words }, 'warning'));
    before = level;
  });
  return findings;
};
