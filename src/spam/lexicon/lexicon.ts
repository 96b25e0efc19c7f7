import terms from './terms.json' with { type: 'json' };

/**
 * What a term is:
 * `exclusive` proof in running text, `label` proof only as a whole line or anchor, `title` name of a
 * slot game, `topic` gambling as news writes of it, `game`, `draw`, `market`, `place`, `qualifier`
 * ordinary words that are a term only together, `foreign` another spam trade, `plain` honest phrase.
 */
export type TermRole =
  | 'exclusive'
  | 'label'
  | 'title'
  | 'topic'
  | 'game'
  | 'draw'
  | 'market'
  | 'place'
  | 'qualifier'
  | 'foreign'
  | 'plain';

export type SpamTerm = { term: string; role: TermRole; source: string; words: string[] };

/** Every term of the lexicon with its role and source. */
export const TERMS: readonly SpamTerm[] = terms.flatMap((group) =>
  group.terms.map((term) => ({
    term,
    role: group.role as TermRole,
    source: group.source,
    words: term.split(' '),
  })),
);

const byFirst = new Map<string, SpamTerm[]>();
for (const term of TERMS) {
  const first = term.words[0]!;
  byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
}
for (const list of byFirst.values()) list.sort((one, two) => two.words.length - one.words.length);

/** Terms that begin with the word, longest first. */
export function termsFrom(word: string): readonly SpamTerm[] {
  return byFirst.get(word) ?? [];
}
