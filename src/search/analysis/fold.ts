const PLAIN = /^[a-z0-9]*$/;

/**
 * The searchable form of one word: lower case, compatibility characters taken apart (NFKD), accents
 * and apostrophes dropped, at most 40 characters. "Ma’ruf" and "Maruf" fold to the same form.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower)
    ? lower.slice(0, 40)
    : lower
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .slice(0, 40);
}
