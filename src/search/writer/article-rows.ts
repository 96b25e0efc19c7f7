import type { Counts } from './impact.ts';
import type { Neighbours } from './neighbours.ts';

/** What is known of an article besides its terms; plain JSON. */
export type ArticleFacts = {
  /** Abbreviations that it explains, as `abbreviation\tthe words`. */
  pairs: readonly string[];
  /** Words that it spells in another way than the usual one. */
  spellings: readonly string[];
  /** Its words, a field. */
  lengths: Counts;
  neighbours?: Neighbours | undefined;
  /** The bytes of its packed body, and their digest. */
  text: { size: number; digest: string };
};

/** Counted articles in columns, for the next build: plain data. */
export type KeptRows = {
  /** Digest of all that they were counted by besides their own words. */
  basis: string;
  /** The terms that are numbered by their place here. */
  vocabulary: readonly string[];
  /** Of each article its address and digest, and what is known of it. */
  keys: readonly string[];
  facts: readonly ArticleFacts[];
  /** Where each one's terms begin in the columns below; behind the last stands their end. */
  starts: Uint32Array;
  terms: Int32Array;
  /** The level and place of each term (`detail` in `analysis/posting.ts`). */
  details: Uint8Array;
};

/** Terms that a fresh column has room for. */
const ROOM = 1 << 16;

/** The terms of articles, counted in this build or an earlier one: a row each, in columns. */
export class ArticleRows {
  readonly #places: Map<string, number>;
  readonly #keys: string[];
  readonly #facts: ArticleFacts[];
  readonly #starts: number[];
  #terms: Int32Array;
  #details: Uint8Array;
  #length: number;

  constructor(kept?: KeptRows) {
    this.#keys = [...(kept?.keys ?? [])];
    this.#places = new Map(this.#keys.map((key, row) => [key, row]));
    this.#facts = [...(kept?.facts ?? [])];
    this.#starts = kept ? Array.from(kept.starts) : [0];
    this.#terms = kept?.terms ?? new Int32Array(ROOM);
    this.#details = kept?.details ?? new Uint8Array(ROOM);
    this.#length = this.#starts[this.#starts.length - 1]!;
  }

  /** The row of an article; `undefined` where it was not counted. */
  find(key: string): number | undefined {
    return this.#places.get(key);
  }

  factsOf(row: number): ArticleFacts {
    return this.#facts[row]!;
  }

  /** Appends a term to the row that is being written. */
  push(term: number, detail: number): void {
    if (this.#length === this.#terms.length) this.#grow();
    this.#terms[this.#length] = term;
    this.#details[this.#length++] = detail;
  }

  /** Ends that row, and gives its number. */
  end(key: string, facts: ArticleFacts): number {
    this.#starts.push(this.#length);
    this.#keys.push(key);
    this.#places.set(key, this.#facts.length);
    return this.#facts.push(facts) - 1;
  }

  #grow(): void {
    const room = Math.ceil(this.#length * 1.5) + ROOM;
    const [terms, details] = [new Int32Array(room), new Uint8Array(room)];
    terms.set(this.#terms);
    details.set(this.#details);
    [this.#terms, this.#details] = [terms, details];
  }

  /**
   * The posting list of each term (`analysis/posting.ts`) and in how many articles that `isEnglish`
   * names it stands. `order` gives the row of each article by its number; `count` is how many terms
   * there are.
   */
  postings(order: readonly number[], isEnglish: (article: number) => boolean, count: number) {
    const [starts, terms, details] = [this.#starts, this.#terms, this.#details];
    const ends = new Int32Array(count);
    const english = new Uint32Array(count);
    let all = 0;
    for (const [article, row] of order.entries()) {
      const step = isEnglish(article) ? 1 : 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        ends[terms[at]!]!++;
        english[terms[at]!]! += step;
      }
      all += starts[row + 1]! - starts[row]!;
    }
    const packed = new Int32Array(all);
    let end = 0;
    const postings = Array.from(ends, (length, term) => {
      ends[term] = end;
      end += length;
      return packed.subarray(end - length, end);
    });
    for (const [article, row] of order.entries())
      for (let at = starts[row]!; at < starts[row + 1]!; at++)
        packed[ends[terms[at]!]!++] = article * 128 + details[at]!;
    return { postings, english };
  }

  /** The rows of `order` for the next build, with the terms of `vocabulary` that stand in them. */
  keep(order: readonly number[], vocabulary: readonly string[], basis: string): KeptRows {
    const starts = new Uint32Array(order.length + 1);
    for (const [at, row] of order.entries())
      starts[at + 1] = starts[at]! + this.#starts[row + 1]! - this.#starts[row]!;
    const terms = new Int32Array(starts[order.length]!);
    const details = new Uint8Array(terms.length);
    for (const [at, row] of order.entries()) {
      const [from, to] = [this.#starts[row]!, this.#starts[row + 1]!];
      terms.set(this.#terms.subarray(from, to), starts[at]);
      details.set(this.#details.subarray(from, to), starts[at]);
    }
    const numbers = new Int32Array(vocabulary.length);
    for (const term of terms) numbers[term] = 1;
    const used: string[] = [];
    for (const [term, isUsed] of numbers.entries())
      if (isUsed) numbers[term] = used.push(vocabulary[term]!) - 1;
    for (let at = 0; at < terms.length; at++) terms[at] = numbers[terms[at]!]!;
    const keys = order.map((row) => this.#keys[row]!);
    const facts = order.map((row) => this.#facts[row]!);
    return { basis, vocabulary: used, keys, facts, starts, terms, details };
  }
}
