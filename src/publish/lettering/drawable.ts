/** Characters that have an outline: Latin 1 and the signs that headlines are set with. */
const OUTLINED = /^[ -~¡-¬®-ÿıŒœ–—‘’“”•…€™]$/;

/** The nearest for letters and signs that Unicode does not take apart into what has an outline. */
const NEAREST: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    đ: 'd',
    Đ: 'D',
    ł: 'l',
    Ł: 'L',
    ħ: 'h',
    Ħ: 'H',
    ə: 'e',
    Ə: 'E',
    ŋ: 'ng',
    ʻ: '‘',
    ʼ: '’',
    ʿ: '‘',
    ʾ: '’',
    '‑': '-',
    '‐': '-',
    '−': '–',
    '⁄': '/',
    '≥': '>=',
    '≤': '<=',
    '→': '–',
    '⇒': '–',
    '′': "'",
    '″': '"',
  }),
);

/** What is drawn for a sign: itself, the nearest, or nothing. */
function nearestTo(sign: string): string {
  if (OUTLINED.test(sign)) return sign;
  const parts = [...sign.normalize('NFKD')];
  return parts.map((part) => (OUTLINED.test(part) ? part : (NEAREST.get(part) ?? ''))).join('');
}

/** Takes away what stood around signs that were left out: empty brackets, gaps, a colon at an end. */
const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]|“\s*”|‘\s*’|"\s*"|«\s*»/g, '')
    .replace(/\s+(?=[,.;:!?)\]”’])/g, '')
    .replace(/([([“‘])\s+/g, '$1')
    .replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/g, '');

/**
 * A text in characters that have an outline: spaces made plain, rare accents dropped, small and
 * framed figures made plain, pictures and other scripts left out. `undefined` where nothing is left
 * of its letters.
 */
export function drawable(text: string): string | undefined {
  const signs = [...text.normalize('NFC').replace(/\s+/g, ' ').trim()];
  const drawn = signs.map(nearestTo);
  const isWhole = drawn.every((one, at) => one !== '' || /\p{M}|\p{Cf}/u.test(signs[at]!));
  const plain = drawn.join('').replace(/ +/g, ' ');
  const rest = isWhole ? plain.trim() : tidy(plain).replace(/ +/g, ' ');
  const letters = /\p{L}/u.test(text) ? /\p{L}/u : /[\p{L}\p{N}]/u;
  return letters.test(rest) ? rest : undefined;
}
