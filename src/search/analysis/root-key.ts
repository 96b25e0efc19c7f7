/**
 * Prefixes, none of them where too little would stay: fewer than three letters when endings are off as
 * well, unless a vowel and a consonant (`am-an`). So `sewaan` keeps its `se`, and `ditahan` loses its
 * `di` as `ditahankan` does. Roots that end as if they had an ending of their own are named.
 */
const PREFIX =
  /^(?:ketidak|[bp]el(?=ajar)|nge|per|pe|di|s?e(?![mn]g?[bcdfghjkpt])|[bt]er|be(?=[^aiueor]er)|k|r(?=[aiueo]))(?=(?:(?:ma|[npt]e)kan|ikanan|tanya|cek|hak|tuan|bank)|(?!(?:(?:.?|[^aiueo].|[aiueo]{2})(?:k?an|k)*|[aiueo]{2}ki)(?:nya)?$))/;
const NASAL = /^(?:ng(?=[aiueoghklr].)|m(?=[bpfv].)|n(?=[cdjtsz].))/;
/** Endings of Indonesian and English, as alternatives of a pattern. */
export const ENDINGS = 'lah|kah|pun|nya|ku|mu|kan|an|i|ing|ed|ly|s|e|y|k';
/** As little as PREFIX leaves. Without looking behind, which Safari learnt late: what stays is taken along. */
export const SUFFIX = new RegExp(
  `^([^aiueo].{2,}?|[aiueo]{2}.+?|[aiueo][^aiueo].*?)(?:${ENDINGS})$`,
);

/**
 * The key under which all forms of one root are filed: the first sound turned back into the one that
 * `me-` and `pe-` change (m to p, n to t, ny to s), and affixes stripped until none is left.
 * Deliberately blunt (`berita` becomes `ita`), because a key only has to be the same for relatives;
 * who is really related is decided when the index is written. Words with digits, and those of two
 * letters or fewer, are their own key.
 */
export function rootKey(form: string): string {
  if (!/^[a-z]{3,}$/.test(form)) return form;
  let key = form;
  for (let before = ''; before !== key;) {
    before = key;
    key = key
      .replace(NASAL, '')
      .replace(/^(ny?|m)(?=[aiueolr])/, (start) =>
        start === 'n' ? 't' : start === 'm' ? 'p' : 's',
      )
      .replace(PREFIX, '');
    if (key === before) key = key.replace(SUFFIX, '$1').replace(/([bdgmnprt])\1$/, '$1');
  }
  return key;
}
