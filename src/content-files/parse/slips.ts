import type { OtherForm } from '../../markdown/front-matter.ts';
import { LONGEST_FRONT_MATTER } from '../../markdown/front-matter.ts';
import { findBadFences } from '../../markdown/front-matter/bad-fences.ts';
import { plainLines } from '../../markdown/front-matter/split.ts';
import type { SyntaxFault } from '../../markdown/front-matter/syntax-fault.ts';
import type { Finding, Level } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';

/**
 * Slips in YAML and its fences as findings of `level`. With the text of the file, lines that were meant to be
 * fences are named in the place of the data that seem to be missing.
 */
export function slipFindings(
  file: string,
  slips: readonly SyntaxFault[],
  level: Level,
  written = '',
): Finding[] {
  const isMissing = slips.some(({ code }) => code === 'missing');
  const fences = isMissing ? findBadFences(plainLines(written)) : [];
  if (fences.length > 0)
    return fences.map(({ line, text }) =>
      finding('slip/fence', { file, line, column: 1 }, { text }, level),
    );
  return slips.map(({ code, line, column, text, lines }): Finding => {
    const place = { file, line, column };
    switch (code) {
      case 'missing':
        return finding(
          'front-matter/missing',
          place,
          {
            form:
              text === 'none' && /^(?:pages|series)\//.test(file) ? 'page' : (text as OtherForm),
            line,
            lines,
          },
          level,
        );
      case 'unclosed':
        return finding('front-matter/unclosed', place, {}, level);
      case 'duplicate-key':
        return finding('yaml/duplicate-key', place, { key: text, lines }, level);
      case 'too-long': {
        const values = { size: Number(text), limit: LONGEST_FRONT_MATTER };
        return finding('front-matter/too-long', place, values, level);
      }
      default:
        return finding(`yaml/${code}`, place, { text, lines }, level);
    }
  });
}
