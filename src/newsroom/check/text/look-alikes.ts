import { LOOK_ALIKES } from '../../../spam/fold/look-alikes.ts';

/** A word in which letters of other alphabets pass for Latin ones, and what it seems to say. */
export interface LookAlikeWord {
  readonly at: number;
  readonly word: string;
  readonly plain: string;
}

/** A word, and a number in figures that are dressed up. */
const word =
  /[\p{L}\p{M}\u24B6-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1D7CE}-\u{1D7FF}\uFF10-\uFF19]+/gu;
const latin = /\p{Script=Latin}/gu;
const foreign = /[\u0370-\u058F\u13A0-\u13FF\uA4D0-\uA4FF]/u;
/** Bold and script letters and figures of mathematics, the wide ones of East Asian type, and those in circles and boxes. */
const dressed =
  /[\u{1D400}-\u{1D7FF}\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}]/u;
/** Figures stand alone in numbers with points; a letter alone is one of a formula. */
const figure = /^[\u{1D7CE}-\u{1D7FF}\uFF10-\uFF19]$/u;

/** Words of Latin letters with strangers among them, and words in letters of mathematics. */
export function findLookAlikes(line: string): LookAlikeWord[] {
  if (!foreign.test(line) && !dressed.test(line)) return [];
  return [...line.matchAll(word)].flatMap(({ 0: match, index }): LookAlikeWord[] => {
    const letters = Array.from(match);
    const isMixed = foreign.test(match) && (match.match(latin)?.length ?? 0) >= 2;
    const isDressed = (letters.length > 1 || figure.test(match)) && dressed.test(match);
    if (!isMixed && !isDressed) return [];
    const plain = letters.map(plainLetter).join('');
    return plain === match ? [] : [{ at: index, word: match, plain }];
  });
}

/** White letters on black circles, which Unicode calls no forms of others. */
const BLACK = 0x1f150;

function plainLetter(letter: string): string {
  const place = letter.codePointAt(0)! - BLACK;
  if (place >= 0 && place < 26) return String.fromCodePoint(0x41 + place);
  if (dressed.test(letter)) return letter.normalize('NFKC');
  const low = letter.toLowerCase();
  const plain = foreign.test(letter) ? LOOK_ALIKES.get(low) : undefined;
  return plain === undefined ? letter : letter === low ? plain : plain.toUpperCase();
}
