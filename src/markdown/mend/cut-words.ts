import { joinedWord } from '../../lib/cut-word.ts';
import { cutWord } from '../slips/cut-words.ts';
import type { MarkdownSource } from '../source/read-source.ts';
import type { LineEdit } from './line-edit.ts';

/** A line that would begin like this is something else than words of its paragraph. */
const OTHER = /^(?:[-+*#>|=~`<]|\d{1,9}[.)])/;

/** Puts words together that were cut at the ends of lines, where each can be one word only. */
export function cutWordEdits(source: MarkdownSource): LineEdit[] {
  const whole = source.lines.join('\n');
  const stands = (word: string): boolean =>
    new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(whole);
  const edits: LineEdit[] = [];
  for (const { line, value } of cutWord(source)) {
    const [first, second] = value.split('-\n') as [string, string];
    const { word, isSure } = joinedWord(first, second, stands);
    const last = edits.at(-1);
    // The line may be the second of an edit already.
    const isNext = last?.to === line;
    const upper = isNext ? last.texts.at(-1)! : source.lines[line - 1]!;
    const [, end, rest] = /^ {0,3}(\S+)[ \t]*(.*)$/.exec(source.lines[line]!) ?? [];
    if (!isSure || !end?.startsWith(second) || OTHER.test(rest!)) continue;
    if (!upper.endsWith(`${first}-`)) continue;
    const joined = upper.slice(0, -first.length - 1) + word + end.slice(second.length);
    const texts = rest === '' ? [joined] : [joined, rest!];
    if (isNext) {
      last.texts.splice(-1, 1, ...texts);
      last.to = line + 1;
    } else edits.push({ from: line - 1, to: line + 1, texts });
  }
  return edits;
}
