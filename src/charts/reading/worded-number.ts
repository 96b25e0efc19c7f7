import { numberParts, valueOf } from './number-parts.ts';

/** A number that words stand around, as `1,2 juta`, `80 cm` and `±300 jiwa` have them. */
export type WordedNumber = {
  /** What to write for it. */
  number: string;
  /** The unit, empty where there is none. */
  unit: string;
  /** Whether the words say how much, which no name of a row does. */
  isSure: boolean;
};

const FORM =
  /^(±|\+\/-|~|≈|>|<|sekitar|kira-kira|kurang lebih|hampir|lebih dari|about|around)?\s*((?:Rp\.?|IDR|US\$|USD|\$)?\s?-?\d[\d.,]*?(?:,-)?)\s*(ribu|rb|juta|jt|mili?ar|triliun|thousand|million|billion)?(?:\s*(\/?[\p{L}°%][\p{L}\d²³/.%°]{0,15}))?$/iu;

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ribu|rb|thousand)$/i, 1e3],
  [/^(?:juta|jt|million)$/i, 1e6],
  [/^(?:mili?ar|billion)$/i, 1e9],
  [/^triliun$/i, 1e12],
];

/** An hour is no number with a unit. */
const CLOCK = /^(?:wib|wita|wit|am|pm)$/i;

/** Reads a cell that is a number with words; undefined where it is something else, or a plain number. */
export function wordedNumber(text: string): WordedNumber | undefined {
  const [, about, written, word, unit = ''] = FORM.exec(text) ?? [];
  const parts = written === undefined ? undefined : numberParts(written);
  if (!parts || CLOCK.test(unit) || (!about && !word && unit === '')) return undefined;
  const factor = FACTORS.find(([form]) => word && form.test(word))?.[1];
  if (factor === undefined)
    return { number: parts.digits, unit: unit.replace(/^\//, ''), isSure: about !== undefined };
  const style = parts.style === 'dot' ? 'dot' : 'comma';
  const plain = String(Number((valueOf(parts, style).value * factor).toFixed(6)));
  const number = style === 'comma' ? plain.replace('.', ',') : plain;
  return { number, unit: unit.replace(/^\//, ''), isSure: true };
}
