/** How numbers are written: with a decimal comma, with a decimal dot, or so that either may be meant. */
export type NumberStyle = 'comma' | 'dot' | 'either' | 'any';

/** A number as typed, before it is known which of its signs is the decimal one. */
export type NumberParts = {
  isNegative: boolean;
  prefix: string;
  /** Figures, dots and commas. */
  digits: string;
  suffix: string;
  /** `any` where it has neither sign, `either` where one sign may be of thousands or decimal. */
  style: NumberStyle;
};

/** More signs than a number has. */
const LONGEST = 40;

const NUMBER =
  /^([-−–+]?)\s?(Rp\.?|IDR|US\$|USD|S\$|\$|€|£)?\s?([-−–]?)\s?([\d.,][\d.,\s]*?)\s?([.,](?:--?|[–—=]))?\s?(%|persen|percent)?$/i;

const SPACED = /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/;

/** What stands in a cell of which nothing is known. */
const NOTHING =
  /^(?:[-–—…]|\.{2,3}|n\.?\/?a\.?|null|nan|tidak ada(?: data)?|belum ada(?: data)?|t\.?a\.?d\.?)$/i;

/** Whether a cell says that there is no number. */
export const isGap = (text: string): boolean => text === '' || NOTHING.test(text);

function styleOf(digits: string): NumberStyle | undefined {
  if (/^\d+$/.test(digits)) return 'any';
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) return 'comma';
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return 'dot';
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return 'comma';
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return 'dot';
  const [, before, sign, after] = /^(\d*)([.,])(\d+)$/.exec(digits) ?? [];
  if (before === undefined) return undefined;
  const isThousands = after!.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (isThousands) return 'either';
  return sign === ',' ? 'comma' : 'dot';
}

/** What `,-` behind money says of the signs before it: that they part thousands. */
function styleOfWhole(digits: string): NumberStyle | undefined {
  const style = styleOf(digits);
  if (style === 'any') return style;
  const [, sign] = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(digits) ?? [];
  return sign === undefined ? undefined : sign === '.' ? 'comma' : 'dot';
}

/** The parts of a number as typed; undefined where a cell is none. */
export function numberParts(text: string): NumberParts | undefined {
  if (text.length > LONGEST) return undefined;
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign, prefix = '', inner, written, noCents, suffix = ''] = match;
  const trimmed = written!.trim();
  const digits = SPACED.test(trimmed) ? trimmed.replace(/\s/g, '') : trimmed;
  const style = noCents === undefined ? styleOf(digits) : styleOfWhole(digits);
  if (style === undefined) return undefined;
  return {
    isNegative: /[-−–]/.test(sign! + inner!),
    prefix: prefix.replace(/^rp\.?$/i, 'Rp'),
    digits,
    suffix: suffix === '' ? '' : '%',
    // A thousand with a space between its figures leaves one sign for what it is.
    style: digits !== trimmed && style === 'any' ? 'any' : style,
  };
}

/** The number, where its style is known, and how many figures it has behind the decimal sign. */
export function valueOf(
  { isNegative, digits }: NumberParts,
  style: 'comma' | 'dot',
): { value: number; decimals: number } {
  const [thousands, decimal] = style === 'comma' ? ['.', ','] : [',', '.'];
  const plain = digits.replaceAll(thousands!, '').replace(decimal!, '.');
  const value = Number(plain);
  return {
    value: isNegative && value !== 0 ? -value : value,
    decimals: plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0,
  };
}
