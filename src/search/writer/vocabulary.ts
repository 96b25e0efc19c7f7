import { canonicalSpelling, otherSpellings } from './language/variants.ts';

/** Gives every term a small number; two spellings of a word share one. */
export class Vocabulary {
  readonly terms: string[] = [];
  private readonly ids = new Map<string, number>();
  /** The number of words in another spelling than the usual one. */
  private readonly others = new Map<string, number>();

  /** `terms` are those that an earlier build numbered, in their order. */
  constructor(terms: readonly string[] = []) {
    for (const term of terms) this.ids.set(term, this.terms.push(term) - 1);
  }

  /** The number of a term, a new one if it was not seen before. */
  id(term: string): number {
    const known = this.ids.get(term) ?? this.others.get(term);
    if (known !== undefined) return known;
    // A term as it was cut out of a text would keep the whole text in memory.
    const own = ` ${term}`.slice(1);
    const usual = canonicalSpelling(own);
    if (usual !== own) {
      const id = this.id(usual);
      this.others.set(own, id);
      return id;
    }
    const id = this.terms.push(own) - 1;
    this.ids.set(own, id);
    return id;
  }

  /** The number of a term in whichever spelling, else undefined. */
  find(term: string): number | undefined {
    return this.ids.get(term) ?? this.ids.get(canonicalSpelling(term));
  }

  /** Whether a term that was given a number is spelt in another way than the usual one. */
  isOther(term: string): boolean {
    return this.others.has(term);
  }
}

/** Other spellings of words with the usual one that they count as: those that texts have, and those that only a query may have. */
export type Spellings = { seen: Map<string, string>; unseen: Map<string, string> };

/** The other spellings of terms for which `isThere`; `seen` are those that stand in texts. */
export function spellingsOf(
  { terms }: Vocabulary,
  seen: Iterable<string>,
  isThere: (term: number) => boolean,
): Spellings {
  const known = new Map([...seen].map((other) => [other, canonicalSpelling(other)]));
  const unseen = new Map<string, string>();
  for (const [id, usual] of terms.entries()) {
    if (!isThere(id)) continue;
    for (const other of otherSpellings(usual)) if (!known.has(other)) unseen.set(other, usual);
  }
  return { seen: known, unseen };
}
