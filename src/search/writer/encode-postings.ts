import { articleIn, DETAIL_BITS, detailIn } from '../analysis/posting.ts';
import { riceParameter } from '../analysis/rice-parameter.ts';
import type { BitWriter } from './bit-writer.ts';

/**
 * Writes one posting list: how many (gamma), then for each article the gap to the one before (Rice)
 * and, unless the list is a filter, its level (4 bits) and place (3 bits).
 */
export function encodePostings(
  out: BitWriter,
  postings: ArrayLike<number>,
  articles: number,
  filter: boolean,
): void {
  out.gamma(postings.length);
  const k = riceParameter(articles, postings.length);
  let previous = -1;
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at]!;
    const number = articleIn(posting);
    out.rice(number - previous - 1, k);
    if (!filter) out.bits(detailIn(posting), DETAIL_BITS);
    previous = number;
  }
}
