import { countWords } from './count-words.ts';
import { plainText } from './plain-text.ts';
import type { Reference } from './references.ts';
import { referencesIn, withoutPictures } from './references.ts';
import { shorten } from './shorten.ts';

/** What must be known of a text while its article's page is not being made. */
export interface BodyFacts {
  /** About 200 letters of its first paragraph, as plain text; empty where there is none. */
  readonly standfirst: string;
  /** Words, *Baca juga* and pictures not counted. */
  readonly words: number;
  readonly references: readonly Reference[];
}

const STANDFIRST = 200;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const readAlso =
  /^[ *_]*(?:baca (?:juga|pula)|simak juga|read also|also read)[ *_]*(?::[ *_]*)?(?:\[|$)/i;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Lines that stand for themselves: headings, rules, a lone address. */
const alone = /^ {0,3}(?:#{1,6}(?:\s|$)|(?:[-*_] *){3,}$|https?:\/\/\S+$)/;
/** Lines that begin a quotation, list, table, code, HTML or definition, up to an empty line. */
const notProse = /^(?: {4}|\t| {0,3}(?:>|[-*+]\s|\d{1,2}[.)]\s|\||<[a-z!/]|\[[^\]]+\]:))/i;

/** As much of a paragraph as can matter to its first sentences. */
const LONGEST = 10 * STANDFIRST;

/** Looks once over the lines of a text that begins on line `firstLine` of its file. */
export function scanBody(body: string, firstLine: number): BodyFacts {
  const references: Reference[] = [];
  let [words, standfirst] = [0, ''];
  let openFence: string | undefined;
  let paragraph: string[] = [];
  /** What the lines up to the next empty one are, where they are no prose. */
  let inside: 'nothing' | 'read-also' | 'block' = 'nothing';
  const endBlock = (): void => {
    if (standfirst === '' && paragraph.length > 0) {
      standfirst = shorten(plainText(paragraph.join('\n').slice(0, LONGEST)), STANDFIRST);
    }
    paragraph = [];
    inside = 'nothing';
  };
  body.split('\n').forEach((line, index) => {
    const mark = fence.exec(line)?.[1];
    if (openFence !== undefined) {
      if (mark?.startsWith(openFence) && line.trim() === mark) openFence = undefined;
      return;
    }
    if (mark !== undefined || line.trim() === '') {
      endBlock();
      openFence = mark;
      return;
    }
    const isFirst = inside === 'nothing' && paragraph.length === 0;
    if (isFirst && readAlso.test(line)) inside = 'read-also';
    if (line.includes(']('))
      for (const one of referencesIn(line, firstLine + index))
        references.push(inside === 'read-also' ? { ...one, also: true } : one);
    if (inside === 'read-also') return;
    words += countWords(line.includes('![') ? withoutPictures(line) : line);
    if (standfirst !== '' || inside === 'block') return;
    if (isFirst && notProse.test(line)) inside = 'block';
    else if (!isFirst && underline.test(line)) paragraph = [];
    else if (alone.test(line)) endBlock();
    else paragraph.push(line);
  });
  endBlock();
  return { standfirst, words, references };
}
