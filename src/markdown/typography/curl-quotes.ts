import type { QuoteMarks } from './quote-marks.ts';

/** Straight marks at an index of the text (`''` are two), and what to print for them. */
export type Curled = { at: number; length: number; mark: string };

const APOSTROPHE = '’';
/** Quotations are not nested deeper; keeps hostile text linear. */
const MAX_OPEN = 100;
const MARK = /''|["']/g;
const SPACE = /[\s\u00a0]/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const DIGIT = /\d/;
const WORD = /[\p{L}\p{Nd}]/u;

/** Years cut short: `'98`. */
const YEAR = /^\d\d(?!\d)/;
/** Words written with an opening apostrophe: Arabic ain (`'Aisyiyah`), English contractions. */
const ELIDED =
  /^(?:aisyiyah|aisyah|abd|arasy|arsy|asyura|ashr|idul|isya|ulama|umar|utsman|umrah|tis|twas|til|em|cause)(?!\p{L})/iu;

/** A single mark that may open a quotation; a year or an elided word does only when nothing else can. */
type Opener = { index: number; at: number; kind: 'quotation' | 'year' | 'word' };

/**
 * Which marks of a line become what. Double marks turn by their neighbours, so a quotation that goes
 * on in the next paragraph still opens; where those do not tell (`siap, " kata dia`) one closes what
 * is open, else opens; after a digit (`6"`) one closes only what is open. Single marks are apostrophes unless a later one closes them.
 */
export function curlQuotes(text: string, marks: QuoteMarks): Curled[] {
  const curled: Curled[] = [];
  const openers: Opener[] = [];
  let doubles = 0;
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    const before = at === 0 ? ' ' : text[at - 1]!;
    const length = match[0].length;
    const after = text[at + length] ?? ' ';
    const { opens, closes } = directions(before, after);
    if (match[0] !== "'") {
      const unsure = opens === closes && !DIGIT.test(before);
      if (doubles > 0 && (closes || unsure)) {
        doubles--;
        curled.push({ at, length, mark: marks[1] });
      } else if (opens || unsure) {
        doubles++;
        curled.push({ at, length, mark: marks[0] });
      } else if (!DIGIT.test(before)) curled.push({ at, length, mark: marks[1] });
      continue;
    }
    if (DIGIT.test(before) && (DIGIT.test(after) || (openers.length === 0 && !WORD.test(after))))
      continue;
    const contracted = text.startsWith("'n'", at) || text.startsWith("'n'", at - 2);
    const opener = closes && !contracted ? openerFor(openers, text, at) : -1;
    if (opener >= 0) {
      curled[openers[opener]!.index]!.mark = marks[2];
      openers.length = opener;
      curled.push({ at, length, mark: marks[3] });
      continue;
    }
    if (opens && !contracted && openers.length < MAX_OPEN)
      openers.push({ index: curled.length, at, kind: kindOf(text.slice(at + 1, at + 12)) });
    curled.push({ at, length, mark: APOSTROPHE });
  }
  return curled;
}

function kindOf(following: string): Opener['kind'] {
  if (YEAR.test(following)) return 'year';
  return ELIDED.test(following) ? 'word' : 'quotation';
}

/** The nearest mark that the one at `at` closes, or -1. */
function openerFor(openers: readonly Opener[], text: string, at: number): number {
  const nearest = openers.findLastIndex(({ kind }) => kind === 'quotation');
  if (nearest >= 0) return nearest;
  const last = openers.at(-1);
  if (!last || last.kind === 'year') return openers.length - 1;
  // `'Aisyiyah … Rabi' al-Awwal` are two apostrophes; `'Idul Fitri,'` and `'Aisyiyah'` are quoted.
  const quoted = PUNCTUATION.test(text[at - 1]!) || !text.slice(last.at, at).includes(' ');
  return quoted ? openers.length - 1 : -1;
}

/** The flanking rules of CommonMark's emphasis, with letters on both sides an apostrophe. */
function directions(before: string, after: string): { opens: boolean; closes: boolean } {
  const spaceBefore = SPACE.test(before);
  const spaceAfter = SPACE.test(after);
  const signBefore = PUNCTUATION.test(before);
  const signAfter = PUNCTUATION.test(after);
  const left = !spaceAfter && (!signAfter || spaceBefore || signBefore);
  const right = !spaceBefore && (!signBefore || spaceAfter || signAfter);
  if (left && right) return { opens: signBefore, closes: signAfter };
  return { opens: left, closes: right };
}
