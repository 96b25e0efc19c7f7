const SCALES: Record<string, number> = {
  ribu: 3,
  rb: 3,
  thousand: 3,
  juta: 6,
  jt: 6,
  million: 6,
  miliar: 9,
  milyar: 9,
  billion: 9,
  triliun: 12,
  trilyun: 12,
  trillion: 12,
};

/** The power of ten that a scale word stands for (`ribu` 3, `juta` 6 …), 0 for any other word. */
export function scaleOf(word: string): number {
  return Object.hasOwn(SCALES, word) ? SCALES[word]! : 0;
}

/**
 * A written number as its term: thousands separators dropped, decimal comma or point as a point,
 * multiplied by a power of ten. `10.000`, `10,000` and `10` with scale 3 are all `10000`; `1,5` with
 * scale 12 is `1500000000000`; a clock time such as `19.41` stays `19.41`.
 */
export function numberTerm(text: string, scale = 0): string {
  const plain = /^\d{1,3}([.,]\d{3})+(?!\d)/.test(text)
    ? text.replace(/^[\d.,]*?(?=[.,]\d{1,2}$|$)/, (whole) => whole.replace(/[.,]/g, ''))
    : text;
  const [whole = '', fraction = ''] = plain.split(/[.,]/);
  const digits = whole + fraction.slice(0, scale).padEnd(scale, '0');
  const rest = fraction.slice(scale);
  return (digits.replace(/^0+(?=\d)/, '') + (rest && `.${rest}`)).slice(0, 40);
}
