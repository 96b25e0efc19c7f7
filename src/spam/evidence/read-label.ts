import { foldText } from '../fold/fold-text.ts';
import { type Token, tokens } from '../fold/tokens.ts';
import { type TermMatch, matchTerms } from '../lexicon/match-terms.ts';

/** What a whole short line or an anchor is: nothing, a term (2 or 3 points) or a brand (1 or 2). */
export type Label = {
  kind: 'term' | 'brand';
  points: 1 | 2 | 3;
  /** Only words that honest news on gambling uses too, so an article about it speaks for the line. */
  topicOnly: boolean;
};

const MOST_WORDS = 14;
const SMALL_WORDS = new Set(
  'dan di ke yang untuk dengan dari paling the of and in to for a via se atau serta at on'.split(
    ' ',
  ),
);
const NUMBER = /^\d{1,7}(?:k|rb|ribu|jt|x)?$/;
const TELLING_NUMBER = /^(?:\d+(?:k|rb|ribu|jt|x)|[1-9]\d{2,6}|77|88|99)$/;

/**
 * Reads a short text as a whole. Its words must all be known (three in four from four words on), and
 * ordinary words (slot, keluaran, bandar) count only beside another.
 * @param allowed folded words that the site uses honestly
 */
export function readLabel(text: string, allowed: ReadonlySet<string>): Label | undefined {
  const found = tokens(foldText(text));
  if (found.length === 0 || found.length > MOST_WORDS) return undefined;
  if (allowed.has(found.map((token) => token.word).join(' '))) return undefined;
  const matches = matchTerms(found, allowed);
  if (matches.length === 0 || !isCovered(found, matches)) return undefined;
  return readTerm(found, matches) ?? readBrand(matches);
}

function isCovered(found: readonly Token[], matches: readonly TermMatch[]): boolean {
  const covered = new Set<number>();
  for (const match of matches) for (let at = match.from; at < match.to; at += 1) covered.add(at);
  const counted = found.filter((token) => !SMALL_WORDS.has(token.word) && !NUMBER.test(token.word));
  const unknown = found.filter(
    (token, at) => !covered.has(at) && !SMALL_WORDS.has(token.word) && !NUMBER.test(token.word),
  );
  return unknown.length === 0 || (counted.length >= 4 && unknown.length * 4 <= counted.length);
}

function readTerm(found: readonly Token[], matches: readonly TermMatch[]): Label | undefined {
  const count = (...roles: TermMatch['role'][]): number =>
    matches.filter((match) => roles.includes(match.role)).length;
  if (count('exclusive', 'label', 'title', 'foreign') > 0) {
    return { kind: 'term', points: 3, topicOnly: false };
  }
  const strongBrand = matches.some((match) => match.role === 'brand' && match.sure === 2);
  const games = count('game');
  const beside = count('qualifier', 'place', 'draw', 'brand', 'market');
  const numbers = found.filter((token) => TELLING_NUMBER.test(token.word)).length;
  const topics = matches.filter((match) => match.role === 'topic');
  if (topics.length > 0) {
    const wide = topics.some((match) => match.to - match.from > 1) || matches.length > 1;
    return { kind: 'term', points: wide ? 3 : 2, topicOnly: games === 0 && !strongBrand };
  }
  const together =
    (games > 0 && games + beside + numbers > 1) ||
    (count('market') > 0 && matches.length > 1) ||
    (strongBrand && matches.length > 1);
  return together ? { kind: 'term', points: 3, topicOnly: false } : undefined;
}

function readBrand(matches: readonly TermMatch[]): Label | undefined {
  const brands = matches.filter((match) => match.role === 'brand');
  if (brands.length === 0) return undefined;
  return {
    kind: 'brand',
    points: brands.some((match) => match.sure === 2) ? 2 : 1,
    topicOnly: false,
  };
}
