const DIGIT_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
  }),
);

/**
 * Readings of a word with digits for letters (`t0g3l`, `g4c0r`, `s1ot`), the likeliest first;
 * empty for words whose digits stand only at an end, as in `slot88`.
 */
export function plainDigits(word: string): string[] {
  if (!/[a-z]\d+[a-z]/.test(word) && !/^\d[a-z]{3}/.test(word)) return [];
  const inner = /^(.*?[a-z])(\d*)$/.exec(word);
  if (inner === null) return [];
  const [, head = '', tail = ''] = inner;
  const read = (one: string): string =>
    head.replace(/[013457]/g, (digit) =>
      digit === '1' ? one : (DIGIT_LETTERS.get(digit) ?? digit),
    );
  return [...new Set([read('i') + tail, read('l') + tail])].filter((reading) => reading !== word);
}
