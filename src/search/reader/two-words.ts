import { prefixAndWord } from '../analysis/free-prefix.ts';
import type { Word } from './decode-dictionary.ts';

/** The fewest letters of a word that may have been joined to another. */
const SHORTEST = 3;

/**
 * Two known words that lost the space between them (`lubanghitam`, `#SetyaNovanto`), with a space:
 * of several pairs the one whose rarer word is commonest. Else the known word behind a prefix that
 * is written joined or apart (`antikorupsi`).
 */
export function twoWords(joined: string, known: ReadonlyMap<string, Word>): string | undefined {
  let best: string | undefined;
  let commonest = -1;
  for (let at = SHORTEST; at <= joined.length - SHORTEST; at++) {
    const left = known.get(joined.slice(0, at));
    const right = known.get(joined.slice(at));
    const common = left && right ? Math.min(left.frequency, right.frequency) : -1;
    if (common <= commonest) continue;
    commonest = common;
    best = `${joined.slice(0, at)} ${joined.slice(at)}`;
  }
  const behind = prefixAndWord(joined)?.[1];
  return best ?? (behind && known.has(behind) ? behind : undefined);
}
