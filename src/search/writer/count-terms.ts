import type { Synonyms } from './synonyms.ts';
import { FIELD, SENTENCE } from './token-store.ts';

/**
 * Counts the terms of one article after the other, in arrays over all terms that are cleared
 * between articles. A term that says the same as another counts for both, and a phrase for what it
 * abbreviates; where one explains the other, as in "Komisi Yudisial (KY)", they count once.
 */
export class TermCounter {
  /** The terms of the article counted last, in the order of their first occurrence. */
  terms: number[] = [];
  /** How often each term stands in the title, in the lead and in the body of the article. */
  readonly title: Uint16Array;
  readonly lead: Uint16Array;
  readonly body: Uint16Array;
  /**
   * The sentence of the body where each term stands first, from 1; 0 where it is not in the body, or
   * another word is that says the same.
   */
  readonly places: Int16Array;
  private readonly fields: readonly [Uint16Array, Uint16Array, Uint16Array];
  private readonly synonyms: Synonyms;
  /** Which terms have partners, and which begin a phrase: few of many, and all are asked. */
  private readonly hasPartners: Uint8Array;
  private readonly beginsPhrase: Uint8Array;
  /** Where an abbreviation stands right after what it stands for. */
  private readonly explained = new Set<number>();
  private field = 0;
  private sentence = 0;

  constructor(termCount: number, synonyms: Synonyms) {
    this.title = new Uint16Array(termCount);
    this.lead = new Uint16Array(termCount);
    this.body = new Uint16Array(termCount);
    this.fields = [this.title, this.lead, this.body];
    this.places = new Int16Array(termCount);
    this.synonyms = synonyms;
    this.hasPartners = new Uint8Array(termCount);
    for (const term of synonyms.partners.keys()) this.hasPartners[term] = 1;
    this.beginsPhrase = new Uint8Array(termCount);
    for (const term of synonyms.phrases.keys()) this.beginsPhrase[term] = 1;
  }

  /** Whether the article counted last has a term. */
  has(term: number): boolean {
    return this.title[term]! > 0 || this.lead[term]! > 0 || this.body[term]! > 0;
  }

  /** Counts an article, forgetting the one before. */
  read(tokens: Int32Array): void {
    for (const term of this.terms) {
      this.title[term] = this.lead[term] = this.body[term] = 0;
      this.places[term] = 0;
    }
    this.terms = [];
    this.explained.clear();
    this.field = 0;
    this.sentence = 1;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token === FIELD) {
        this.field++;
        this.sentence = 1;
      } else if (token === SENTENCE) this.sentence++;
      else if (token < 0) this.countAll(-3 - token);
      else {
        if (this.explained.size === 0 || !this.explained.has(at)) this.countAll(token);
        if (this.beginsPhrase[token]) this.countPhrases(tokens, at);
      }
    }
  }

  private countAll(term: number): void {
    this.count(term);
    if (this.field === 2 && !this.places[term]) this.places[term] = this.sentence;
    if (!this.hasPartners[term]) return;
    for (const partner of this.synonyms.partners.get(term)!) this.count(partner);
  }

  private count(term: number): void {
    if (!this.has(term)) this.terms.push(term);
    this.fields[this.field as 0 | 1 | 2][term]!++;
  }

  private countPhrases(tokens: Int32Array, at: number): void {
    for (const phrase of this.synonyms.phrases.get(tokens[at]!)!) {
      let next = at - 1;
      const matches = phrase.words.every((word) => {
        const last = tokens[next];
        do next++;
        while (tokens[next]! < FIELD || (next > at && tokens[next] === last));
        return tokens[next] === word;
      });
      if (!matches) continue;
      const partners = this.synonyms.partners.get(phrase.term) ?? [];
      if (partners.includes(tokens[next + 1]!)) this.explained.add(next + 1);
      if (!partners.includes(tokens[at - 1]!)) this.countAll(phrase.term);
    }
  }
}
