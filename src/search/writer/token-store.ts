import { FIELD_END, FIRST, SENTENCE_END } from './analyse-article.ts';
import type { ArticleAnalysis } from './analyse-article.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stands between sentences, and after each field of an article. */
export const SENTENCE = -1;
export const FIELD = -2;

/**
 * An article's terms as numbers in their order, headline, lead and body each ended by FIELD,
 * sentences apart by SENTENCE; the meaning of several terms is -3 less its number, so that words
 * stay neighbours.
 */
export function tokenNumbers(
  vocabulary: Vocabulary,
  { terms, order }: ArticleAnalysis,
): Int32Array {
  const ids = terms
    .split(' ')
    .map((term) => (term[0] === '+' ? -3 - vocabulary.id(term.slice(1)) : vocabulary.id(term)));
  const numbers = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const code = order.charCodeAt(at);
    numbers[at] = code >= FIRST ? ids[code - FIRST]! : CONTROL.get(code)!;
  }
  return numbers;
}

const CONTROL = new Map([
  [SENTENCE_END.charCodeAt(0), SENTENCE],
  [FIELD_END.charCodeAt(0), FIELD],
]);
