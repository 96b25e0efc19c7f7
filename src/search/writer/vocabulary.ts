import { canonicalSpelling, otherSpellings } from './language/variants.ts';

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
    // A term as it was cut out of a text would keep the whole text in memory.
    const own = ` ${term}`.slice(1);
    const usual = canonicalSpelling(own);
    let id: number;
    if (usual === own) {
      id = this.terms.push(own) - 1;
      for (const other of otherSpellings(own)) this.unseen.set(other, own);
    } else {
      id = this.id(usual);
      this.spellings.set(own, usual);
      this.unseen.delete(own);
    }
    this.ids.set(own, id);
    return id;
  }

  /** The number of a term that was seen, else undefined. */
  find(term: string): number | undefined {
    return this.ids.get(term);
  }
}
