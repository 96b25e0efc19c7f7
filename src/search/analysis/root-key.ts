const PREFIX =
  /^(?:(?:[bp]el(?=ajar)|[mp]e|di|se)(?=...)|(?:[bt]er|[ker])(?=...)(?!..?(?:kan|an|i|nya|lah|kah|pun)+$))/;
const NASAL = /^(?:ng(?=[aiueoghk]..)|m(?=[bpfv]..)|n(?=[cdjtsz]..))/;
/** Endings of Indonesian and English, as alternatives of a pattern. */
export const ENDINGS = 'lah|kah|pun|nya|ku|mu|kan|an|i|ing|ed|ly|s|e|y|k';
/** Without looking behind, which Safari learnt late: what stays is taken along. */
export const SUFFIX = new RegExp(`^(.{3,}?)(?:${ENDINGS})$`);

/**
 * The key under which all forms of one root are filed: affixes stripped until none is left, and the
 * first sound turned back into the one that `me-` and `pe-` change (m to p, n to t, ny to s).
 * Deliberately blunt (`berita` becomes `ita`), because a key only has to be the same for relatives;
 * who is really related is decided when the index is written. Words with digits, and those of three
 * letters or fewer, are their own key.
 */
export function rootKey(form: string): string {
  if (!/^[a-z]{4,}$/.test(form)) return form;
  let key = form;
  for (let before = ''; before !== key;) {
    before = key;
    key = key
      .replace(PREFIX, '')
      .replace(NASAL, '')
      .replace(/^(ny?|m)(?=[aiueo])/, (start) => (start === 'n' ? 't' : start === 'm' ? 'p' : 's'));
    if (key === before) key = key.replace(SUFFIX, '$1').replace(/([bdgmnprt])\1$/, '$1');
  }
  return key;
}
