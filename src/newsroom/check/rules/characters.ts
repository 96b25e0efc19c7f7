import type { Finding, Position } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import { repairMojibake } from '../../import/encoding/repair-mojibake.ts';
import { findInvisible } from '../text/invisible.ts';
import { findLookAlikes } from '../text/look-alikes.ts';
import type { TextRule } from './rule.ts';

/** Anything that may be wrong by its letters alone: one look tells most texts from it. */
const unusual =
  /[\u00AD\u00C2\u00C3\u00E2\u00E3\u00EF\u00F0\u0370-\u052F\u0530-\u058F\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFF00-\uFF5E\uFFA0\uFFFD\u24B6-\u24E9]|\u034F|\uD835|\uD83C[\uDD30-\uDD69]/;

/**
 * Letters that are not what they look like: broken encoding, invisible signs, other alphabets; one
 * of each kind a line, for they come in crowds.
 */
export const characters: TextRule = ({ file, text }) => {
  if (!unusual.test(text)) return [];
  return text.split('\n').flatMap((line, index): Finding[] => {
    if (!unusual.test(line)) return [];
    const at = (column: number): Position => ({ file, line: index + 1, column: column + 1 });
    return [...brokenLetters(line, at), ...signs(line, at)];
  });
};

type At = (column: number) => Position;

function brokenLetters(line: string, at: At): Finding[] {
  const lost = line.indexOf('\uFFFD');
  const findings = lost === -1 ? [] : [finding('text/lost-letter', at(lost), {}, 'warning')];
  const { text: better, repaired } = repairMojibake(line);
  if (repaired === 0) return findings;
  let start = 0;
  while (line[start] === better[start]) start += 1;
  const word = (of: string): string => /^\S*/.exec(of.slice(wordStart(of, start)))![0];
  const values = { value: word(line), better: word(better), count: repaired };
  return [...findings, finding('text/mojibake', at(start), values, 'warning')];
}

function wordStart(line: string, at: number): number {
  return line.slice(0, at).search(/\S*$/);
}

function signs(line: string, at: At): Finding[] {
  const [invisible] = findInvisible(line);
  const rule = invisible?.turns ? 'text/direction' : 'text/invisible';
  return [
    ...(invisible
      ? [finding(rule, at(invisible.at), { code: codeOf(invisible.sign) }, 'warning')]
      : []),
    ...findLookAlikes(line)
      .slice(0, 1)
      .map(({ at: column, word, plain }) =>
        finding('text/look-alike', at(column), { word, plain }, 'warning'),
      ),
  ];
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
