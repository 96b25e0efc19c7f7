const PREFIX = /^(pasca|antar|anti|non|pra|multi|semi|sub|super|ultra)([a-z]{4,})$/;
const FREE = new Set('pasca,antar,anti,non,pra,multi,semi,sub,super,ultra,eks'.split(','));
const WHOLE =
  /^(?:anti(?:sipa|biotik|gen|kuari)|antara|antariksa|antarkan|nont|pra[jkms]|prabo|prano|prata|prawira|sub(?:ianto|sidi|st)|seming|supert?)/;

/** Whether a word is one of the prefixes that many write apart (`pasca`, `anti`). */
export const isFreePrefix = (term: string): boolean => FREE.has(term);

/** `pasca` and `banjir` of `pascabanjir`; undefined for words without such a prefix. */
export function prefixAndWord(term: string): [prefix: string, word: string] | undefined {
  const parts = WHOLE.test(term) ? null : PREFIX.exec(term);
  return parts ? [parts[1]!, parts[2]!] : undefined;
}
