import { LOOK_ALIKES } from '../../../spam/fold/look-alikes.ts';

/** A word in which letters of other alphabets pass for Latin ones, and what it seems to say. */
export interface LookAlikeWord {
  readonly at: number;
  readonly word: string;
  readonly plain: string;
}

const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/gu;
const foreign = /[\u0370-\u058F\u13A0-\u13FF\uA4D0-\uA4FF]/u;
/** Bold and script letters of mathematics, and the wide ones of East Asian type. */
const dressed = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** Words of Latin letters with strangers among them, and words in letters of mathematics. */
export function findLookAlikes(line: string): LookAlikeWord[] {
  if (!foreign.test(line) && !dressed.test(line)) return [];
  return [...line.matchAll(word)].flatMap(({ 0: match, index }): LookAlikeWord[] => {
    const letters = Array.from(match);
    const isMixed = foreign.test(match) && (match.match(latin)?.length ?? 0) >= 2;
    const isDressed = letters.length > 1 && dressed.test(match);
    if (!isMixed && !isDressed) return [];
    const plain = letters.map(plainLetter).join('');
    return plain === match ? [] : [{ at: index, word: match, plain }];
  });
}

function plainLetter(letter: string): string {
  if (dressed.test(letter)) return letter.normalize('NFKC');
  const low = letter.toLowerCase();
  const plain = foreign.test(letter) ? LOOK_ALIKES.get(low) : undefined;
  return plain === undefined ? letter : letter === low ? plain : plain.toUpperCase();
}
