/** Characters that have an outline: Latin 1 and the signs that headlines are set with. */
const OUTLINED = /^[ -~¡-¬®-ÿıŒœ–—‘’“”•…€™]*$/;

/** Letters without a form of their own in Unicode's decomposition. */
const NEAREST: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    đ: 'd',
    Đ: 'D',
    ł: 'l',
    Ł: 'L',
    ʻ: '‘',
    ʼ: '’',
    '‑': '-',
    '−': '–',
  }),
);

/**
 * A text in characters that have an outline: spaces made plain, rare accents dropped, pictures
 * left out. `undefined` where letters would be lost, as in other scripts.
 */
export function drawable(text: string): string | undefined {
  const plain = text
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Variation_Selector}|\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const nearest = [...plain].map((sign) => {
    if (OUTLINED.test(sign)) return sign;
    return NEAREST.get(sign) ?? sign.normalize('NFD').replace(/\p{M}/gu, '');
  });
  const outlined = nearest.join('');
  return OUTLINED.test(outlined) ? outlined : undefined;
}
