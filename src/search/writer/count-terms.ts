import type { Counts } from './impact.ts';
import type { Synonyms } from './synonyms.ts';
import { FIELD, SENTENCE } from './token-store.ts';

/** A term's counts in one article and the sentence of the text where it stands first. */
export type TermCounts = Counts & { place: number };

const FIELDS = ['title', 'lead', 'body'] as const;

/**
 * Counts the terms of one article; a term that says the same as another counts for both, and a
 * phrase for what it abbreviates. Returns the number of words in each field too.
 */
export function countTerms(
  tokens: Int32Array,
  synonyms: Synonyms,
): { counts: Map<number, TermCounts>; lengths: Counts } {
  const counts = new Map<number, TermCounts>();
  const lengths: Counts = { title: 0, lead: 0, body: 0 };
  let field = 0;
  let sentence = 0;
  const count = (term: number) => {
    let own = counts.get(term);
    if (!own) counts.set(term, (own = { title: 0, lead: 0, body: 0, place: -1 }));
    own[FIELDS[field]!]++;
    if (own.place < 0 && field === 2) own.place = sentence;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token === FIELD) {
      field++;
      sentence = 0;
    } else if (token === SENTENCE) sentence++;
    else {
      const term = token < 0 ? -3 - token : token;
      if (token >= 0) lengths[FIELDS[field]!]++;
      count(term);
      for (const partner of synonyms.partners.get(term) ?? []) count(partner);
      if (token >= 0) countPhrases(tokens, at, synonyms, count);
    }
  }
  return { counts, lengths };
}

function countPhrases(
  tokens: Int32Array,
  at: number,
  { phrases, partners }: Synonyms,
  count: (term: number) => void,
) {
  for (const phrase of phrases.get(tokens[at]!) ?? []) {
    let next = at - 1;
    const matches = phrase.words.every((word) => {
      const last = tokens[next];
      do next++;
      while (tokens[next]! < FIELD || (next > at && tokens[next] === last));
      return tokens[next] === word;
    });
    if (!matches) continue;
    count(phrase.term);
    for (const partner of partners.get(phrase.term) ?? []) count(partner);
  }
}
