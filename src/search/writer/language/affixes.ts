/** What may follow a first sound that melts away: a vowel, or the rest of a cluster (`pemrosesan`). */
const MELTS_BEFORE = /^[aiueolr]/;

/** A word without its first affix, and whether that is one that words often only seem to have. */
type Shorter = [word: string, doubtful: boolean];

/**
 * Each way in which `word` may be a shorter word with one prefix. Doubtful are `ke-`, `se-`, `per-`
 * and `pe-` before most letters without `-an` (`kemarin`, `pedal`, `perdana`), and `me-` and `di-` with
 * it: `dibekukan` comes from beku.
 */
function withoutOnePrefix(word: string, ending: string): Shorter[] {
  const prefix = /^(?:ketidak|(?:mem|di|ter)per|ber|ter|per|di|se|ke|ku|be|te|pe|me)/.exec(
    word,
  )?.[0];
  const shorter: Shorter[] = [];
  const add = (doubt: boolean, ...words: string[]) => {
    for (const candidate of words) if (candidate.length >= 3) shorter.push([candidate, doubt]);
  };
  if (!prefix) return shorter;
  const rest = word.slice(prefix.length);
  const doubtful = /^(?:me|di)/.test(prefix) === (ending === 'an');
  if (prefix === 'ber' || prefix === 'ter') add(false, rest, word.slice(2));
  else if (prefix === 'per') {
    add(!ending, rest);
    add(doubtful, word.slice(2));
  } else if (prefix === 'be') {
    if (/^[^aiueor]er/.test(rest)) add(false, rest);
  } else if (prefix === 'me' || prefix === 'pe') {
    const isVerb = prefix === 'me';
    if (/^[lmnrwy]/.test(rest)) add(isVerb && doubtful, rest);
    else if (!isVerb) add(doubtful, rest);
    add(isVerb && doubtful, ...withoutNasal(rest));
  } else if (/^(?:ke|se|di)$/.test(prefix)) add(doubtful, rest);
  else if (prefix !== 'te') add(false, rest);
  if (/^(?:mem|di|ter)per/.test(prefix)) add(false, word.slice(prefix.length - 3));
  if (/^[bp]elajar/.test(word)) add(false, word.slice(3));
  return shorter;
}

/** What may have stood before `me-` or `pe-` put a nasal in front: `nulis` from tulis, `mbaca` from baca. */
function withoutNasal(rest: string): string[] {
  const two = rest.slice(2);
  const one = rest.slice(1);
  if (rest.startsWith('nge')) return [two, `k${two}`, rest.slice(3)];
  if (rest.startsWith('ng')) return MELTS_BEFORE.test(two) ? [two, `k${two}`] : [two];
  if (rest.startsWith('ny')) return [`s${two}`];
  if (rest.startsWith('m')) return MELTS_BEFORE.test(one) ? [`p${one}`] : [one];
  if (rest.startsWith('n')) return MELTS_BEFORE.test(one) ? [`t${one}`] : [one];
  return [];
}

/**
 * Every word that an Indonesian form may come from by its affixes, itself first: one particle (-nya,
 * -lah, -kah, -pun, -ku, -mu), one ending (-kan, -i, -an), three prefixes (me-, ber-, di-, ter-, pe-,
 * per-, ke-, se-, ku-, ketidak-; the nasal undone). With each, whether it is doubtful, because a prefix
 * on the way may only seem to be one, or a particle but -nya (`langkah`, `buku`).
 */
export function possibleRoots(form: string): Map<string, boolean> {
  const roots = new Map([[form, false]]);
  if (!/^[a-z]+$/.test(form)) return roots;
  const particle = /^(.{3,}?)(?:lah|kah|pun|nya|ku|mu)$/.exec(form);
  const stems: Shorter[] = [[form, false]];
  if (particle) stems.push([particle[1]!, !form.endsWith('nya')]);
  for (const [whole, seeming] of stems)
    for (const ending of ['', 'kan', 'an', 'i']) {
      if (!whole.endsWith(ending) || whole.length - ending.length < 3) continue;
      let layer: Shorter[] = [[whole.slice(0, whole.length - ending.length), seeming]];
      for (let depth = 0; depth < 4 && layer.length; depth++) {
        const next: Shorter[] = [];
        for (const [word, doubted] of layer) {
          roots.set(word, doubted && (roots.get(word) ?? true));
          for (const [shorter, doubtful] of withoutOnePrefix(word, ending))
            next.push([shorter, doubted || doubtful]);
        }
        layer = next;
      }
    }
  return roots;
}
