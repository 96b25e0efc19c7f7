import { linesOutsideCode } from '../../../markdown/live/scan-entries.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';
import { quoted } from './stretch.ts';

/** The sign of who commented and which time, as Word gives it: initials and a number. */
const SIGN = String.raw`\[\p{Lu}{1,4}\d{1,3}\](?![(:[])`;

/** A line that is a comment: `Commented [RS1]: cek`, `Komentar [RS1]: cek`. */
const named =
  /^[ \t>*_-]*(?:commented|comment|komentar|dikomentari)(?: by| oleh)? ?\[[^\]\n]{1,30}\][*_]* ?:/iu;
/** The same as newer versions write it: `[RS1]Tanya lagi`. */
const signed = new RegExp(String.raw`^[ \t>*_-]*${SIGN}[ \t]*\p{L}`, 'u');
/** The sign alone, behind the word that somebody commented on. */
const sign = new RegExp(String.raw`(?<=[\p{L}\p{N}.,”"])${SIGN}`, 'u');

/** Comments of Word, which come along when a text is copied: words between colleagues, and their signs in the text. */
export const wordComments: TextRule = (text): Finding[] => {
  if (!/\[[^\]\n]{1,30}\]|\b(?:comment|komentar)/iu.test(text.body)) return [];
  const lines = Array.from(linesOutsideCode(text.body.split('\n')));
  const say = (line: number, value: string): Finding => {
    const place = text.inBody({ line: line + 1, column: 1 });
    return finding('text/inner-note', place, { value: quoted(value) }, 'warning');
  };
  const comments = lines.filter(([, words]) => named.test(words) || signed.test(words));
  if (comments.length > 0) return comments.map(([line, words]) => say(line, words.trim()));
  // Without its comment the sign alone is still the desk's.
  return lines.flatMap(([line, words]) => {
    const found = sign.exec(words);
    return found === null ? [] : [say(line, found[0])];
  });
};
