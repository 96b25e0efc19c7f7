/** In an order of words: the end of a sentence, the end of a field, and the code of the first term. */
export const SENTENCE_END = 0;
export const FIELD_END = 1;
export const FIRST = 2;

/** How many different terms a list may have; one article has fewer, or its rest says nothing new. */
const MOST = 0xd000;

/**
 * Numbers the terms of one or more articles as they come, and writes down the order in which they do.
 */
export class TermOrder {
  /** The different terms in the order of their first occurrence. */
  readonly terms: string[] = [];
  private readonly places = new Map<string, number>();
  private codes = new Uint16Array(2048);
  private length = 0;

  /** Whether there is no room for one term more. */
  get isFull(): boolean {
    return this.terms.length === MOST;
  }

  /** Appends a term; its place among the terms, or -1 for one too many. */
  add(term: string): number {
    let place = this.places.get(term);
    if (place === undefined) {
      if (this.isFull) return -1;
      place = this.terms.push(term) - 1;
      this.places.set(term, place);
    }
    this.write(FIRST + place);
    return place;
  }

  /** Appends the end of a sentence or of a field. */
  end(code: typeof SENTENCE_END | typeof FIELD_END): void {
    this.write(code);
  }

  /** The order that was written since the last call. */
  take(): Uint16Array {
    const order = this.codes.slice(0, this.length);
    this.length = 0;
    return order;
  }

  private write(code: number): void {
    if (this.length === this.codes.length) {
      const grown = new Uint16Array(this.length * 2);
      grown.set(this.codes);
      this.codes = grown;
    }
    this.codes[this.length++] = code;
  }
}
