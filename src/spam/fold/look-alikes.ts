/**
 * Letters of other alphabets that pass for Latin ones, after lower-casing, as Unicode's table of
 * confusables (UTS #39) pairs them; only those that read as the letter at a glance.
 */
const ROWS: Record<string, string> = {
  a: 'аαᎪꓮɑ',
  b: 'вᏴꓐƄь',
  c: 'сϲᏟꓚ',
  d: 'ԁᎠꓓɗ',
  e: 'еεᎬꓰҽ',
  f: 'ϝꓝғ',
  g: 'ɡԍᏀꓖ',
  h: 'нһηᎻꓧ',
  i: 'іιᎥꓲıɩ',
  j: 'јᎫꓙϳ',
  k: 'кκᏦꓗ',
  l: 'ӏᏞꓡ',
  m: 'мμᎷꓟ',
  n: 'пոꓠɴ',
  o: 'оοσօꓳ',
  p: 'рρᏢꓑ',
  q: 'ԛϙ',
  r: 'гᎡꓣʀ',
  s: 'ѕᏚꓢ',
  t: 'тτᎢꓔ𐊗',
  u: 'υսꓴʋ',
  v: 'ѵνᏙꓦ',
  w: 'ԝωᎳꓪ',
  x: 'хχꓫ',
  y: 'уүγꓬ',
  z: 'ᏃꓜƵ',
};

/** Look-alike letter (lower case) to its Latin letter. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([latin, others]) =>
    Array.from(others, (other) => [other.toLowerCase(), latin] as const),
  ),
);
