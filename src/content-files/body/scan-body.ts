import { shownText } from '../../markdown/unseen/shown-text.ts';
import { firstWords } from '../../markdown/plain-text.ts';
import { countWords } from './count-words.ts';
import type { EntryFacts } from './live-facts.ts';
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
  /** Of live coverage: its entries in the order of the text. */
  readonly entries?: readonly EntryFacts[];
}

const STANDFIRST = 200;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const readAlso =
  /^[ *_]*(?:baca (?:juga|pula)|simak juga|read also|also read)[ *_]*(?::[ *_]*)?(?:\[|$)/i;
/** The sign of a heading, which stands by itself, and the line that makes one of the line above it. */
const headingSign = /^[ >]*#{1,6}(?=[ \t])/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Where the references of a paragraph begin, and whether it holds more than pictures. */
type Paragraph = { from: number; hasWords: boolean };

/** Notes of charts, sounds and films within words that they are. */
function markInline(references: Reference[], { from, hasWords }: Paragraph): void {
  if (!hasWords) return;
  for (let at = from; at < references.length; at++) {
    const { chart, media } = references[at]!;
    if (chart) references[at] = { ...references[at]!, chart: { ...chart, isInline: true } };
    if (media) references[at] = { ...references[at]!, media: { ...media, isInline: true } };
  }
}

/** Looks once over the lines of a text that begins on line `firstLine` of its file; what a comment names, nobody sees. */
export function scanBody(written: string, firstLine: number): BodyFacts {
  const body = shownText(written);
  const references: Reference[] = [];
  let words = 0;
  let openFence: string | undefined;
  let [isAlso, isFirst] = [false, true];
  let paragraph: Paragraph = { from: 0, hasWords: false };
  const endParagraph = (): void => {
    markInline(references, paragraph);
    paragraph = { from: references.length, hasWords: false };
  };
  body.split('\n').forEach((line, index) => {
    const mark = fence.exec(line)?.[1];
    if (openFence !== undefined) {
      if (mark?.startsWith(openFence) && line.trim() === mark) openFence = undefined;
      return;
    }
    if (mark !== undefined || line.trim() === '') {
      [isAlso, isFirst] = [false, true];
      endParagraph();
      openFence = mark;
      return;
    }
    if (isFirst) isAlso = readAlso.test(line);
    isFirst = false;
    const isHeading = line.startsWith('#') && headingSign.test(line);
    if (isHeading) endParagraph();
    if (line.includes(']('))
      for (const one of referencesIn(line, firstLine + index))
        references.push(isAlso ? { ...one, also: true } : one);
    const prose = line.includes('![') ? withoutPictures(line) : line;
    paragraph.hasWords ||= !underline.test(line) && /[^\s>]/.test(prose.replace(headingSign, ''));
    if (isHeading) endParagraph();
    if (!isAlso) words += countWords(prose);
  });
  endParagraph();
  return { standfirst: shorten(firstWords(body), STANDFIRST), words, references };
}
