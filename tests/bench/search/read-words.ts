import { termsOf } from '../../../src/search/analysis/tokenise.ts';
import type { SearchDocument } from '../../../src/search/writer/search-document.ts';

/** An article by its words: of its headline in their order, and of all of it. */
export type WordsOfArticle = {
  id: string;
  title: string;
  body: string;
  headline: string[];
  inHeadline: ReadonlySet<string>;
  all: ReadonlySet<string>;
  /** All words in their order, with a space around each. */
  text: string;
};

/** The articles by their words, and in how many of them each word stands. */
export type WordsOfArchive = {
  articles: WordsOfArticle[];
  spread: ReadonlyMap<string, number>;
};

export function readWords(documents: readonly SearchDocument[]): WordsOfArchive {
  const spread = new Map<string, number>();
  const articles = documents.map(({ digest: id, title, body }) => {
    const headline = termsOf(title);
    const words = termsOf(`${title}\n${body}`);
    const all = new Set(words);
    const text = ` ${words.join(' ')} `;
    for (const word of all) spread.set(word, (spread.get(word) ?? 0) + 1);
    return { id, title, body, headline, inHeadline: new Set(headline), all, text };
  });
  return { articles, spread };
}
