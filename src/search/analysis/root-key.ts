const PREFIX =
  /^(?:[mp]e|[btp]er|[bp]el(?=ajar)|di|se|k|e|r)(?=...)(?!..?(?:kan|an|i|nya|lah|kah|pun)+$)/;
const NASAL = /^(?:ng(?=[aiueoghk]..)|m(?=[bpfv]..)|n(?=[cdjtsz]..))/;
const SUFFIX = /(?<=...)(?:lah|kah|pun|nya|ku|mu|kan|an|i|ing|ed|ly|s|e|y|k)$/;

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
      .replace(/^ny(?=[aiueo])/, 's')
      .replace(/^m(?=[aiuo])/, 'p')
      .replace(/^n(?=[aiueo])/, 't');
    if (key === before) key = key.replace(SUFFIX, '');
  }
  return key;
}
