import { commentsIn, withoutComments } from '../../../markdown/unseen/comments.ts';
import { linesOutsideCode } from '../../../markdown/live/scan-entries.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import { deskNote } from './leftovers.ts';
import type { TextRule } from './rule.ts';
import { placeAt, quoted } from './stretch.ts';

/** A note in one line: more of it would repeat what is secret. */
const shown = (words: string): string => quoted(words.replace(/\s+/g, ' ').trim());

/** A line of programmers, which is no address: `// cek lagi`. */
const slashes = /^[ \t>]*\/\/+(?:[ \t]+\S.*|\p{L}[^\s./:]*(?:\s.*)?)$/u;
/** A comment of Obsidian, in one line or over several. */
const percents = /%%(?=[^%\n]*\p{L})[^%]{1,2000}%%|^[ \t]*%%[ \t]+\S.*$/gmu;
/** A note of the desk by its abbreviation, and one by its full name that asks to keep something to oneself. */
const ofDesk =
  /[([] ?(?:cat(?:atan)?\.? ?(?:untuk |utk |buat )?(?:red|redaksi|redaktur|editor|penulis|reporter)\b|(?:note|nb|ps) (?:red|redaksi|redaktur|editor)\b|ed(?:itor)?['’]?s? ?note)[^()[\]\n]{0,200}[)\]]/giu;
const asks =
  /^[([] ?cat\.|\b(?:jangan|jgn|tolong|mohon|sembunyi\w*|disembunyikan|rahasia|anonim|off the record|tidak (?:mau|boleh|untuk)|do not|don['’]?t|please|hide|confidential)\b/i;

/** Words between colleagues: comments, which nobody sees, and what readers would read. */
export const innerWords: TextRule = (text) => {
  const { body } = text;
  if (!/<!|\/\/|%%|[([] ?(?:cat|note|nb|ps|ed)/i.test(body)) return [];
  const at = (index: number) => placeAt(text, index);
  const findings = commentsIn(body).map(({ start, end, isClosed }): Finding => {
    const values = { value: shown(body.slice(start, end)) };
    return isClosed
      ? finding('text/hidden-comment', at(start), values, 'hint')
      : finding('text/open-comment', at(start), values, 'warning');
  });
  const visible = withoutComments(body);
  const say = (line: number, words: string): number =>
    findings.push(
      finding(
        'text/inner-note',
        text.inBody({ line, column: 1 }),
        { value: shown(words) },
        'warning',
      ),
    );
  for (const [line, words] of linesOutsideCode(visible.split('\n')))
    if (slashes.test(words)) say(line + 1, words);
  const others = [...visible.matchAll(percents), ...visible.matchAll(ofDesk)];
  for (const { 0: words, index } of others) {
    const isNote = words.includes('%%') || (asks.test(words) && !words.match(deskNote));
    if (isNote) say(visible.slice(0, index).split('\n').length, words);
  }
  return findings;
};
