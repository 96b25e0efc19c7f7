const VOWEL = /^[aiueo]/;

/** One step of undoing: each way in which `word` may be a shorter word with one affix. */
function withoutOneAffix(word: string): string[] {
  const shorter: string[] = [];
  const suffix = /^(.{3,}?)(?:lah|kah|pun|nya|ku|mu)$/.exec(word);
  if (suffix) shorter.push(suffix[1]!);
  for (const ending of ['kan', 'an', 'i'])
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      shorter.push(word.slice(0, -ending.length));
  const simple = /^(?:ber|ter|per|di|se|ke|ku|be|te|pe|me)(?=.{3})/.exec(word)?.[0];
  if (simple) {
    const rest = word.slice(simple.length);
    if (simple.length === 3) shorter.push(rest, word.slice(2));
    else if (!/^[bt]e$/.test(simple)) shorter.push(rest);
    if (/^[mp]e$/.test(simple)) shorter.push(...withoutNasal(rest));
  }
  if (/^[bp]elajar/.test(word)) shorter.push(word.slice(3));
  return shorter.filter((candidate) => candidate.length >= 3);
}

/** What may have stood before `me-` or `pe-` put a nasal in front: `nulis` from tulis, `mbaca` from baca. */
function withoutNasal(rest: string): string[] {
  const two = rest.slice(2);
  const one = rest.slice(1);
  if (rest.startsWith('nge')) return [two, `k${two}`, rest.slice(3)];
  if (rest.startsWith('ng')) return VOWEL.test(two) ? [two, `k${two}`] : [two];
  if (rest.startsWith('ny')) return [`s${two}`];
  if (rest.startsWith('m')) return VOWEL.test(one) ? [`p${one}`] : [one];
  if (rest.startsWith('n')) return VOWEL.test(one) ? [`t${one}`] : [one];
  return [];
}

/**
 * Every word that an Indonesian form may come from by its affixes (me-, ber-, di-, ter-, pe-, per-,
 * ke-, se-, ku-; -kan, -i, -an; -nya, -lah, -kah, -pun, -ku, -mu; the nasal undone), itself first,
 * at most four affixes deep.
 */
export function possibleRoots(form: string): string[] {
  const roots = new Set([form]);
  if (!/^[a-z]+$/.test(form)) return [form];
  let layer = [form];
  for (let depth = 0; depth < 4 && layer.length; depth++) {
    layer = layer.flatMap(withoutOneAffix).filter((word) => !roots.has(word) && roots.add(word));
  }
  return [...roots];
}
