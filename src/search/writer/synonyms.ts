import { keptAbbreviations } from './language/kept-abbreviations.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which terms say the same as which: wherever one of them stands, all its partners count as well. */
export type Synonyms = {
  /** By the first word of a phrase: the phrase's words and its own term. */
  phrases: Map<number, { words: number[]; term: number }[]>;
  partners: Map<number, number[]>;
};

/**
 * The ways in which an archive says the same: abbreviations explained in it (`pairs`, how often each
 * was), those kept by hand, and the aliases of topics. An alias says the same as its topic's name, but
 * not as the other aliases: Whoosh and MRT are both trains. A mined pair needs two explanations (one,
 * if it is the first letters of three words or more), and a fifth of those of its abbreviation.
 */
export function sameMeanings(
  pairs: ReadonlyMap<string, number>,
  aliases: readonly (readonly string[])[],
): (readonly string[])[] {
  const all: (readonly string[])[] = [...keptAbbreviations];
  for (const [name, ...others] of aliases) for (const other of others) all.push([name!, other]);
  const totals = new Map<string, number>();
  for (const [pair, count] of pairs) {
    const short = pair.split('\t')[0]!;
    totals.set(short, (totals.get(short) ?? 0) + count);
  }
  for (const pair of [...pairs.keys()].toSorted()) {
    const [short, words] = pair.split('\t') as [string, string];
    const count = pairs.get(pair)!;
    const enough = count >= 2 || isInitials(short, words);
    if (enough && count * 5 >= totals.get(short)!) all.push([short, words]);
  }
  return all;
}

/** Links the terms that say the same. A phrase becomes a term of its own, its words joined by `_`. */
export function linkSynonyms(
  vocabulary: Vocabulary,
  meanings: readonly (readonly string[])[],
): Synonyms {
  const synonyms: Synonyms = { phrases: new Map(), partners: new Map() };
  for (const ways of meanings) {
    const known = ways.map((way) => memberTerm(vocabulary, synonyms, way));
    for (const a of known)
      for (const b of known) {
        const partners = synonyms.partners.get(a) ?? [];
        if (a !== b && !partners.includes(b)) synonyms.partners.set(a, [...partners, b]);
      }
  }
  return synonyms;
}

function isInitials(short: string, words: string): boolean {
  const letters = words.split(' ').map((word) => word[0]);
  return short.length > 2 && letters.join('') === short;
}

function memberTerm(vocabulary: Vocabulary, { phrases }: Synonyms, way: string): number {
  const words = way.split(' ').filter((word, at, all) => word !== all[at - 1]);
  if (words.length === 1) return vocabulary.id(words[0]!);
  const ids = words.map((word) => vocabulary.id(word));
  const term = vocabulary.id(ids.map((id) => vocabulary.terms[id]).join('_'));
  const first = phrases.get(ids[0]!) ?? [];
  if (first.every((phrase) => phrase.term !== term))
    phrases.set(ids[0]!, [...first, { words: ids, term }]);
  return term;
}
