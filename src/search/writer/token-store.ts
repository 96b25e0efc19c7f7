import type { ArticleAnalysis } from './article-analysis.ts';
import { FIELD_END, FIRST, SENTENCE_END } from './term-order.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stands between sentences, and after each field of an article. */
export const SENTENCE = -1;
export const FIELD = -2;

/** What no term's number is: it was not asked for yet. */
const UNKNOWN = 0x7fffffff;

/** Whether a code stands for a word in its usual spelling; 0 where that was not asked yet. */
const [USUAL, OTHER] = [1, 2];

/** Tokens in a row of the store. */
const ROW = 1 << 18;

/** Turns the terms of one article after the other into their numbers. */
export class TokenStore {
  private readonly vocabulary: Vocabulary;
  /** Words of the article read last that it spells in another way than the usual one. */
  spellings: readonly string[] = [];
  /** What the codes of an order stand for, by the terms that they count: articles may share them. */
  private readonly numbers = new WeakMap<readonly string[], Int32Array>();

  /** Which codes stand for a word in another spelling, once that was asked. */
  private readonly others = new WeakMap<readonly string[], Uint8Array>();

  private row = new Int32Array();
  private used = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * An article's terms as numbers in their order, headline, lead and body each ended by FIELD,
   * sentences apart by SENTENCE; the meaning of several terms is -3 less its number, so that words
   * stay neighbours. Only a term that stands in an article gets a number.
   */
  tokens({ terms, order }: ArticleAnalysis): Int32Array {
    const numbers = this.numbersOf(terms);
    const tokens = this.room(order.length);
    for (let at = 0; at < order.length; at++) {
      const code = order[at]!;
      if (numbers[code] === UNKNOWN) numbers[code] = this.number(terms[code - FIRST]!);
      tokens[at] = numbers[code]!;
    }
    this.spellings = this.spellingsIn(terms, order);
    return tokens;
  }

  /** The numbers of a list's terms; a list grows while articles that share it are analysed. */
  private numbersOf(terms: readonly string[]): Int32Array {
    const known = this.numbers.get(terms);
    if (known && known.length >= FIRST + terms.length) return known;
    const numbers = new Int32Array(FIRST + (known ? 2 : 1) * terms.length).fill(UNKNOWN);
    numbers[SENTENCE_END] = SENTENCE;
    numbers[FIELD_END] = FIELD;
    if (known) numbers.set(known);
    this.numbers.set(terms, numbers);
    return numbers;
  }

  private spellingsIn(terms: readonly string[], order: Uint16Array): string[] {
    let codes = this.others.get(terms);
    if (!codes || codes.length < FIRST + terms.length) {
      codes = new Uint8Array(FIRST + 2 * terms.length);
      this.others.set(terms, codes);
    }
    const spellings = new Set<string>();
    for (const code of order) {
      if (code < FIRST) continue;
      codes[code] ||= this.vocabulary.isOther(wordOf(terms[code - FIRST]!)) ? OTHER : USUAL;
      if (codes[code] === OTHER) spellings.add(wordOf(terms[code - FIRST]!));
    }
    return [...spellings].toSorted();
  }

  /** Room for the tokens of one article, in a row that many share: a buffer for each is dear. */
  private room(length: number): Int32Array {
    if (this.used + length > this.row.length) {
      this.row = new Int32Array(Math.max(ROW, length));
      this.used = 0;
    }
    this.used += length;
    return this.row.subarray(this.used - length, this.used);
  }

  private number(term: string): number {
    const id = this.vocabulary.id(wordOf(term));
    return term[0] === '+' ? -3 - id : id;
  }
}

/** A term without the sign that it is a meaning. */
const wordOf = (term: string): string => (term[0] === '+' ? term.slice(1) : term);
