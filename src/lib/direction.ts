/** Scripts that are written from right to left, as far as news is. */
const RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const RIGHTS = new RegExp(RIGHT, 'g');
const LETTERS = /\p{L}/gu;

/** Languages written from right to left unless a tag names another script (`ar-Latn`). */
const LANGUAGES =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?!-latn)(?:-|$)|^\w+-(?:arab|hebr)\b/i;

/** `rtl` for a language (BCP 47) that is written from right to left; undefined for all others. */
export const directionOf = (lang: string): 'rtl' | undefined =>
  LANGUAGES.test(lang) ? 'rtl' : undefined;

/**
 * `auto` for a text in which letters run against `base`, so that browsers go by its own first letter;
 * undefined where they need not, or where that one letter is of a word that is only quoted.
 */
export function ownDirection(text: string, base?: 'rtl'): 'auto' | undefined {
  const hasRight = RIGHT.test(text);
  if (base === undefined && !hasRight) return undefined;
  const letters = text.match(LETTERS) ?? [];
  const rights = hasRight ? text.match(RIGHTS)!.filter((sign) => /\p{L}/u.test(sign)).length : 0;
  const against = base === 'rtl' ? letters.length - rights : rights;
  if (against === 0) return undefined;
  const startsRight = RIGHT.test(letters[0]!);
  const isAgainst = startsRight !== (base === 'rtl');
  return isAgainst && against * 2 < letters.length ? undefined : 'auto';
}
