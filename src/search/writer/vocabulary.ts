import { canonicalSpelling, otherSpellings } from '../analysis/variants.ts';

/** Gives every term a small number; two spellings of a word share one. */
export class Vocabulary {
  readonly terms: string[] = [];
  /** Other spellings that the archive has, with the usual one that they count as. */
  readonly spellings = new Map<string, string>();
  /** Other spellings that only a query may have. */
  readonly unseen = new Map<string, string>();
  private readonly ids = new Map<string, number>();

  /** The number of a term, a new one if it was not seen before. */
  id(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    const usual = canonicalSpelling(term);
    let id: number;
    if (usual === term) {
      id = this.terms.push(term) - 1;
      for (const other of otherSpellings(term)) this.unseen.set(other, term);
    } else {
      id = this.id(usual);
      this.spellings.set(term, usual);
      this.unseen.delete(term);
    }
    this.ids.set(term, id);
    return id;
  }

  /** The number of a term that was seen, else undefined. */
  find(term: string): number | undefined {
    return this.ids.get(term);
  }
}
