/** Families of forms by the digest of all that they were decided by. */
export type KeptFamilies = readonly (readonly [source: string, families: readonly string[][]])[];

/** A digest of several parts. */
type Digest = (parts: readonly (string | Uint8Array)[]) => string;

/** The families of an earlier build, and those of this one for the next: most are decided once. */
export class FamilyMemory {
  readonly #digest: Digest;
  readonly #earlier: ReadonlyMap<string, readonly string[][]>;
  readonly #now = new Map<string, readonly string[][]>();

  constructor(digest: Digest, earlier: KeptFamilies = []) {
    this.#digest = digest;
    this.#earlier = new Map(earlier);
  }

  /** The families that `decide` makes of `source`: as they were decided, where they were. */
  of(
    source: readonly (string | Uint8Array)[],
    decide: () => readonly string[][],
  ): readonly string[][] {
    const key = this.#digest(source);
    const families = this.#earlier.get(key) ?? decide();
    this.#now.set(key, families);
    return families;
  }

  /** Those that were asked for. */
  kept(): KeptFamilies {
    return [...this.#now];
  }
}
