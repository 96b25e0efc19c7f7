const LONGEST = 60;

/**
 * The id of a heading: lower case, accents and apostrophes dropped (`Ma’ruf` is `maruf`), letters
 * of other scripts kept, at most 60 characters cut at a word. Begins with a letter and never has an
 * underscore, so ids with one cannot collide.
 */
export function headingSlug(text: string): string {
  const whole = text
    .normalize('NFKD')
    .replace(/[\p{Mn}'’‘ʼ`´]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const slug = /^\p{L}/u.test(whole) ? whole : `bagian-${whole}`.replace(/-$/, '');
  if (slug.length <= LONGEST) return slug;
  const cut = slug.lastIndexOf('-', LONGEST);
  return cut > LONGEST / 2 ? slug.slice(0, cut) : [...slug].slice(0, LONGEST).join('');
}
