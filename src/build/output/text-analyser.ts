import type { ArticleAnalysis } from '../../search/writer/article-analysis.ts';
import { ArticleAnalyser } from '../../search/writer/article-analyser.ts';
import type { SearchDocument } from '../../search/writer/search-document.ts';
import type { SearchEntry } from './search-documents.ts';
import { withTables } from './with-tables.ts';

/**
 * Texts that wait to be analysed together: between the rendering of two pages the words of the others
 * would have left the processor's cache, and finding them there is most of the work.
 */
const AT_ONCE = 64;

/** Takes the plain text of one body. */
export type TakeText = (text: string) => void;

/** Where analyses are put, by the address and digest of their document. */
export type AnalysisShelf = {
  lists(key: string): boolean;
  set(key: string, analysis: ArticleAnalysis): void;
};

/** By what an analysis is found again. */
export const analysisKey = ({ url, digest }: Omit<SearchDocument, 'body'>): string =>
  `${url} ${digest}`;

/** Analyses texts while their pages are rendered, which saves reading and parsing them once more. */
export class TextAnalyser {
  readonly #shelf: () => AnalysisShelf;
  readonly #entryOf: (file: string) => SearchEntry | undefined;
  readonly #analyser = new ArticleAnalyser();
  #waiting: SearchDocument[] = [];

  /** `shelf` is asked for when the first text comes; `entryOf` finds what is in a file. */
  constructor(shelf: () => AnalysisShelf, entryOf: (file: string) => SearchEntry | undefined) {
    this.#shelf = shelf;
    this.#entryOf = entryOf;
  }

  /**
   * Who takes the text of `file`, as it was when the content was read; `undefined` where nobody
   * needs it.
   */
  taker(file: string): TakeText | undefined {
    const entry = this.#entryOf(file);
    const document = entry?.document;
    if (!document || this.#shelf().lists(analysisKey(document))) return undefined;
    return (body) => {
      this.#waiting.push({ ...document, body: withTables(body, entry?.tableWords) });
      if (this.#waiting.length === AT_ONCE) this.analyseWaiting();
    };
  }

  /** Analyses the texts that came since. */
  analyseWaiting(): void {
    for (const document of this.#waiting)
      this.#shelf().set(analysisKey(document), this.#analyser.analyse(document));
    this.#waiting = [];
  }
}
