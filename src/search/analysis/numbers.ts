const SCALES = 'ribu rb thousand|juta jt million|miliar milyar billion bn|triliun trilyun'.split(
  '|',
);

/** The power of ten that a scale word stands for (`ribu` 3, `juta` 6 …), 0 for any other word. */
export function scaleOf(word: string): number {
  return word ? (SCALES.findIndex((words) => words.split(' ').includes(word)) + 1) * 3 : 0;
}

/**
 * A written number as its term: thousands separators dropped, decimal comma or point as a point,
 * multiplied by a power of ten. `10.000`, `10,000` and `10` with scale 3 are all `10000`; `1,5` with
 * scale 12 is `1500000000000`; a clock time such as `19.41` stays `19.41`.
 */
export function numberTerm(text: string, scale = 0): string {
  const plain = /^\d{1,3}([.,]\d{3})+(?!\d)/.test(text) ? text.replace(/[.,](?=\d{3})/g, '') : text;
  const [whole = '', fraction = ''] = plain.split(/[.,]/);
  const digits = whole + fraction.slice(0, scale).padEnd(scale, '0');
  const rest = fraction.slice(scale);
  return (digits.replace(/^0+(?=\d)/, '') + (rest && `.${rest}`)).slice(0, 40);
}
