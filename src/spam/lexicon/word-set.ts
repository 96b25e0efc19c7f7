import promotion from './promotion.json' with { type: 'json' };
import reporting from './reporting.json' with { type: 'json' };

type WordSet = { words: Set<string>; phrases: Map<string, string[][]> };

function wordSet(groups: { words: string[] }[]): WordSet {
  const set: WordSet = { words: new Set(), phrases: new Map() };
  for (const entry of groups.flatMap((group) => group.words)) {
    const parts = entry.split(' ');
    const first = parts[0]!;
    if (parts.length === 1) set.words.add(entry);
    else set.phrases.set(first, [...(set.phrases.get(first) ?? []), parts]);
  }
  return set;
}

function entriesIn(words: readonly string[], set: WordSet): Set<string> {
  const matches = new Set<string>();
  words.forEach((word, at) => {
    if (set.words.has(word)) matches.add(word);
    for (const phrase of set.phrases.get(word) ?? []) {
      if (phrase.every((part, step) => words[at + step] === part)) matches.add(phrase.join(' '));
    }
  });
  return matches;
}

const PROMOTION = wordSet(promotion);
const REPORTING = wordSet(reporting);

/** The different words of promotion (`terpercaya`, `bergabung`, `24 jam`) among folded words. */
export function promotionIn(words: readonly string[]): Set<string> {
  return entriesIn(words, PROMOTION);
}

/** The different words of reporting (`polisi`, `diblokir`, `ujarnya`) among folded words. */
export function reportingIn(words: readonly string[]): Set<string> {
  return entriesIn(words, REPORTING);
}
