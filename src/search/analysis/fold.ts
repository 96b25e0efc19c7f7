/**
 * The searchable form of one word: lower case, compatibility characters taken apart (NFKD), accents
 * and apostrophes dropped, at most 40 characters. "Ma’ruf" and "Maruf" fold to the same form.
 */
export function fold(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD');
  return plain.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 40);
}
