import type { QuoteMarks } from './quote-marks.ts';

/** A straight mark at an index of the text, and what to print for it. */
export type Curled = { at: number; mark: string };

const APOSTROPHE = '’';
/** Quotations are not nested deeper; keeps hostile text linear. */
const MAX_OPEN = 100;
const MARK = /["']/g;
const SPACE = /[\s\u00a0]/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const DIGIT = /\d/;
const WORD = /[\p{L}\p{Nd}]/u;

/**
 * Words that are written with an opening apostrophe: years cut short (`'98`), Arabic ain
 * (`'Aisyiyah`), English contractions. They open a quotation only when nothing else can.
 */
const ELIDED =
  /^(?:\d\d(?!\d)|(?:aisyiyah|aisyah|abd|arasy|arsy|asyura|ashr|idul|isya|ulama|umar|utsman|umrah|tis|twas|til|em|cause)(?![\p{L}]))/iu;

/**
 * Which marks of a line become what. Double marks turn by their neighbours alone, so a quotation
 * that goes on in the next paragraph still opens; after a digit (`6"`) one closes only what is
 * open. Single marks are apostrophes unless a later one closes them.
 */
export function curlQuotes(text: string, marks: QuoteMarks): Curled[] {
  const curled: Curled[] = [];
  const singles: { index: number; weak: boolean }[] = [];
  let doubles = 0;
  for (const found of text.matchAll(MARK)) {
    const at = found.index;
    const before = at === 0 ? ' ' : text[at - 1]!;
    const after = text[at + 1] ?? ' ';
    const { opens, closes } = directions(before, after);
    if (found[0] === '"') {
      if (closes && (doubles > 0 || (!opens && !DIGIT.test(before)))) {
        doubles = Math.max(0, doubles - 1);
        curled.push({ at, mark: marks[1] });
      } else if (opens) {
        doubles++;
        curled.push({ at, mark: marks[0] });
      }
      continue;
    }
    if (DIGIT.test(before) && (DIGIT.test(after) || (singles.length === 0 && !WORD.test(after))))
      continue;
    const opener = closes ? lastOpener(singles) : -1;
    if (opener >= 0) {
      curled[singles[opener]!.index]!.mark = marks[2];
      singles.length = opener;
      curled.push({ at, mark: marks[3] });
      continue;
    }
    if (opens && singles.length < MAX_OPEN)
      singles.push({ index: curled.length, weak: ELIDED.test(text.slice(at + 1, at + 12)) });
    curled.push({ at, mark: APOSTROPHE });
  }
  return curled;
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

/** The nearest opening mark, elided words last. */
function lastOpener(singles: readonly { weak: boolean }[]): number {
  for (let index = singles.length - 1; index >= 0; index--) if (!singles[index]!.weak) return index;
  return singles.length - 1;
}
