import { withDetail } from '../analysis/posting.ts';
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
  /** The bytes of its body, and their digest. */
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
  /** The columns, each in pieces that follow each other: terms, and of each its level and place (`detail` in `analysis/posting.ts`). */
  terms: readonly Int32Array[];
  details: readonly Uint8Array[];
};

/** The address in the key of a row; no digest has a space. */
export const addressIn = (key: string): string => key.slice(0, key.lastIndexOf(' '));

/** Terms that a fresh column has room for. */
const ROOM = 1 << 16;
/** Terms that stand in no article any more are kept up to this share of all: without them all rows are written anew. */
const MOST_UNUSED = 1 / 4;

/** The terms of an article, and of each its level and place. */
export type TermRow = { terms: Int32Array; details: Uint8Array };

/** Both columns of kept rows, each in one piece. */
export const columnsOf = ({ terms, details }: KeptRows): TermRow => ({
  terms: joined(terms, (length): Int32Array => new Int32Array(length)),
  details: joined(details, (length): Uint8Array => new Uint8Array(length)),
});

/** Both columns of rows; `from` is the place in all columns at which these begin. */
type Columns = TermRow & { from: number };

/** The whole of a column, which is in one piece where it was read from a file; `make` gives an empty one. */
function joined<T extends Int32Array | Uint8Array>(
  pieces: readonly T[],
  make: (length: number) => T,
): T {
  if (pieces.length === 1) return pieces[0]!;
  const whole = make(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The terms of articles, counted in this build or an earlier one: a row each, in columns. */
export class ArticleRows {
  readonly #places: Map<string, number>;
  readonly #keys: string[];
  readonly #facts: ArticleFacts[];
  readonly #starts: number[];
  /** The columns of earlier builds, and those of this one, which begin where they end. */
  readonly #kept: Columns;
  #fresh: Columns;
  #length: number;

  constructor(kept?: KeptRows) {
    this.#keys = [...(kept?.keys ?? [])];
    this.#places = new Map(this.#keys.map((key, row) => [key, row]));
    this.#facts = [...(kept?.facts ?? [])];
    this.#starts = kept ? Array.from(kept.starts) : [0];
    this.#length = this.#starts[this.#starts.length - 1]!;
    const terms = joined(kept?.terms ?? [], (length): Int32Array => new Int32Array(length));
    const details = joined(kept?.details ?? [], (length): Uint8Array => new Uint8Array(length));
    this.#kept = { from: 0, terms, details };
    this.#fresh = {
      from: this.#length,
      terms: new Int32Array(ROOM),
      details: new Uint8Array(ROOM),
    };
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
    const at = this.#length++ - this.#fresh.from;
    if (at === this.#fresh.terms.length) this.#grow();
    this.#fresh.terms[at] = term;
    this.#fresh.details[at] = detail;
  }

  /** What a row has. */
  rowAt(row: number): TermRow {
    const { columns, first, end } = this.#rangeOf(row);
    const { terms, details } = columns;
    return { terms: terms.subarray(first, end), details: details.subarray(first, end) };
  }

  /** Ends that row, and gives its number. */
  end(key: string, facts: ArticleFacts): number {
    this.#starts.push(this.#length);
    this.#keys.push(key);
    this.#places.set(key, this.#facts.length);
    return this.#facts.push(facts) - 1;
  }

  #grow(): void {
    const { from, ...full } = this.#fresh;
    const room = Math.ceil(full.terms.length * 1.5) + ROOM;
    const [terms, details] = [new Int32Array(room), new Uint8Array(room)];
    terms.set(full.terms);
    details.set(full.details);
    this.#fresh = { from, terms, details };
  }

  /** Where a row lies: its columns, its first place in them, and the place behind its last. */
  #rangeOf(row: number): { columns: Columns; first: number; end: number } {
    const [start, end] = [this.#starts[row]!, this.#starts[row + 1]!];
    const columns = start < this.#fresh.from ? this.#kept : this.#fresh;
    return { columns, first: start - columns.from, end: end - columns.from };
  }

  /**
   * The posting list of each term (`analysis/posting.ts`) and in how many articles that `isEnglish`
   * names it stands. `order` gives the row of each article by its number; `count` is how many terms
   * there are.
   */
  postings(order: readonly number[], isEnglish: (article: number) => boolean, count: number) {
    const ends = new Int32Array(count);
    const english = new Uint32Array(count);
    let all = 0;
    for (const [article, row] of order.entries()) {
      const step = isEnglish(article) ? 1 : 0;
      const { columns, first, end } = this.#rangeOf(row);
      const { terms } = columns;
      for (let at = first; at < end; at++) {
        ends[terms[at]!]!++;
        english[terms[at]!]! += step;
      }
      all += end - first;
    }
    const packed = new Int32Array(all);
    let end = 0;
    const postings = Array.from(ends, (length, term) => {
      ends[term] = end;
      end += length;
      return packed.subarray(end - length, end);
    });
    for (const [article, row] of order.entries()) {
      const { columns, first, end: last } = this.#rangeOf(row);
      const { terms, details } = columns;
      for (let at = first; at < last; at++)
        packed[ends[terms[at]!]!++] = withDetail(article, details[at]!);
    }
    return { postings, english };
  }

  /** The rows of `order` for the next build. `isUsed` says which terms of `vocabulary` stand in any of them. */
  keep(
    order: readonly number[],
    vocabulary: readonly string[],
    isUsed: (term: number) => boolean,
    basis: string,
  ): KeptRows {
    const starts = new Uint32Array(order.length + 1);
    for (const [at, row] of order.entries())
      starts[at + 1] = starts[at]! + this.#starts[row + 1]! - this.#starts[row]!;
    const keys = order.map((row) => this.#keys[row]!);
    const facts = order.map((row) => this.#facts[row]!);
    const rows = { basis, keys, facts, starts };
    const used = vocabulary.filter((_, term) => isUsed(term));
    const [terms, details] = this.#pieces(order);
    if (used.length >= vocabulary.length * (1 - MOST_UNUSED))
      return { ...rows, vocabulary, terms, details };
    const numbers = new Map(used.map((term, number) => [term, number]));
    const renumbered = terms.map((piece) => piece.map((term) => numbers.get(vocabulary[term]!)!));
    return { ...rows, vocabulary: used, terms: renumbered, details };
  }

  /** The columns of rows in this order, in as few pieces as there are, and none of them a copy. */
  #pieces(order: readonly number[]): [Int32Array[], Uint8Array[]] {
    const terms: Int32Array[] = [];
    const details: Uint8Array[] = [];
    for (let at = 0; at < order.length;) {
      const { columns, first, end } = this.#rangeOf(order[at]!);
      let last = end;
      for (at++; at < order.length; at++) {
        const next = this.#rangeOf(order[at]!);
        if (next.columns !== columns || next.first !== last) break;
        last = next.end;
      }
      terms.push(columns.terms.subarray(first, last));
      details.push(columns.details.subarray(first, last));
    }
    return [terms, details];
  }
}
