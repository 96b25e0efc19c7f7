import type { ArticleAnalysis } from './analyse-article.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stands between sentences, and between the fields of an article. */
export const SENTENCE = -1;
export const FIELD = -2;

/**
 * An article's terms as numbers in their order, headline, lead and body apart by FIELD, sentences by
 * SENTENCE; the meaning of several terms is -3 less its number, so that words stay neighbours.
 */
export function tokenNumbers(vocabulary: Vocabulary, analysis: ArticleAnalysis): Int32Array {
  const out: number[] = [];
  for (const field of [analysis.title, analysis.lead, analysis.body]) {
    if (field)
      for (const sentence of field.split('\n')) {
        for (const term of sentence.split(' '))
          out.push(term[0] === '+' ? -3 - vocabulary.id(term.slice(1)) : vocabulary.id(term));
        out.push(SENTENCE);
      }
    out.push(FIELD);
  }
  return Int32Array.from(out);
}
