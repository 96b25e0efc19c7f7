import { minePairs } from './language/abbreviations.ts';
import { joinedForms, mayBeJoined } from './language/joined.ts';
import { englishStopWords } from './language/stop-words.ts';
import { tokenise } from '../analysis/tokenise.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import type { SearchDocument } from './search-document.ts';
import { FIELD_END, SENTENCE_END, TermOrder } from './term-order.ts';

/** Articles that share a list of terms: most words are in it by then, and it is still small. */
const TOGETHER = 256;

/** Characters of the body that say what an article is about: a usual first paragraph. */
const LEAD = 200;
const NONE: ReadonlySet<string> = new Set();

/** Analyses articles; of all steps of indexing the dearest. Those that follow each other share their terms. */
export class ArticleAnalyser {
  private order = new TermOrder();
  /** For each of its terms, whether it may be one of words that are written joined or apart. */
  private joins: boolean[] = [];
  private articles = 0;

  /** Analyses one article. What it says is a function of the article alone. */
  analyse(document: SearchDocument): ArticleAnalysis {
    if (this.articles === TOGETHER) this.beginAnew();
    let order = this.orderOf(document);
    if (this.order.isFull && this.articles > 0) {
      this.beginAnew();
      order = this.orderOf(document);
    }
    this.articles++;
    const pairs = [...minePairs(document.title), ...minePairs(document.body)];
    return { terms: this.order.terms, order, pairs, text: document.body.toWellFormed() };
  }

  private beginAnew(): void {
    this.order = new TermOrder();
    this.joins = [];
    this.articles = 0;
  }

  private orderOf(document: SearchDocument): Uint16Array {
    const { title, body, dateline, notes = '', lang } = document;
    const labels = [...document.topics, ...document.authors].map((item) => item.name);
    const leftOut = lang.startsWith('en') ? englishStopWords : NONE;
    for (const text of [title, [leadOf(document), ...labels, dateline, notes].join('\n'), body]) {
      this.addField(text, leftOut);
      this.order.end(FIELD_END);
    }
    return this.order.take();
  }

  private addField(text: string, leftOut: ReadonlySet<string>): void {
    const { order, joins } = this;
    const { tokens, compounds } = tokenise(text);
    const meanings = compounds.toSorted((a, b) => a.last - b.last);
    let [next, sentence] = [0, 0];
    for (let at = 0; at < tokens.length; at++) {
      const { term, sentence: own } = tokens[at]!;
      if (leftOut.has(term)) {
        while (meanings[next]?.last === at) next++;
        continue;
      }
      if (own !== sentence) order.end(SENTENCE_END);
      sentence = own;
      const place = order.add(term);
      for (; meanings[next]?.last === at; next++)
        for (const meaning of meanings[next]!.terms) if (meaning !== term) order.add(`+${meaning}`);
      if (place < 0 || !(joins[place] ??= mayBeJoined(term))) continue;
      for (const joined of joinedForms(term, tokens[at + 1]?.term ?? '')) order.add(`+${joined}`);
    }
  }
}

/** What counts as an article's lead: its standfirst or, where that is its beginning only, more of it. */
function leadOf({ standfirst, standfirstDerived, body }: SearchDocument): string {
  return standfirstDerived ? body.slice(0, LEAD).replace(/\S*$/, '') : standfirst;
}
