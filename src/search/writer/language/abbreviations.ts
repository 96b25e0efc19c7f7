const BRACKET = /\(\s*([A-Z][A-Za-z]{1,11})\s*\)/g;
const BEFORE = /(?:[\p{Lu}][\p{L}'’-]*[\s-]+(?:(?:dan|di|untuk|of|the|and|atas|dari)\s+)?){1,7}$/u;
const EXPLAINED =
  /([A-Z][A-Za-z]{1,11})\s*\(\s*((?:\p{Lu}[\p{L}'’]*[\s-]+){1,7}\p{Lu}[\p{L}'’]*)\s*\)/gu;

/**
 * Abbreviations explained in a text, in both orders: "Komisi Pemberantasan Korupsi (KPK)" and
 * "Jokowi (Joko Widodo)" give `kpk\tkomisi pemberantasan korupsi`, `jokowi\tjoko widodo`. Only what
 * is made of the first letters or first syllables of the words counts.
 */
export function minePairs(text: string): string[] {
  const pairs: string[] = [];
  if (!text.includes('(')) return pairs;
  for (const match of text.matchAll(BRACKET)) {
    const before = BEFORE.exec(text.slice(Math.max(0, match.index - 120), match.index));
    const words = before ? wordsOf(before[0]) : [];
    for (let first = 0; first < words.length - 1; first++) {
      if (!isMadeOf(match[1]!, words.slice(first))) continue;
      pairs.push(`${match[1]!.toLowerCase()}\t${words.slice(first).join(' ')}`);
      break;
    }
  }
  for (const match of text.matchAll(EXPLAINED)) {
    const words = wordsOf(match[2]!);
    if (isMadeOf(match[1]!, words)) pairs.push(`${match[1]!.toLowerCase()}\t${words.join(' ')}`);
  }
  return pairs;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[\s-]+/)
    .filter((word) => /^[a-z]+$/.test(word));
}

/** Whether an abbreviation is the first letters, or first syllables, of words in their order. */
function isMadeOf(abbreviation: string, words: string[]): boolean {
  if (words.length < 2) return false;
  const short = abbreviation.toLowerCase();
  const initials = words.filter((word) => !/^(?:dan|di|untuk|of|the|and|atas|dari|ke)$/.test(word));
  if (initials.map((word) => word[0]).join('') === short) return true;
  if (words.map((word) => word[0]).join('') === short) return true;
  return !/^[A-Z]+$/.test(abbreviation) || short.length > 4 ? syllables(short, words) : false;
}

function syllables(rest: string, words: string[], first = true): boolean {
  if (!rest || !words.length) return !rest && words.length < 2;
  const [word, ...others] = words as [string, ...string[]];
  const most = Math.min(4, rest.length, word.length);
  for (let take = most; take >= (first ? 2 : 1); take--)
    if (word.startsWith(rest.slice(0, take)) && syllables(rest.slice(take), others, false))
      return true;
  return !first && syllables(rest, others, false) && rest !== '';
}
