import { foldText } from '../fold/fold-text.ts';
import { type FoldedToken, tokens } from '../fold/tokens.ts';
import { type TermMatch, matchTerms } from '../lexicon/match-terms.ts';

/** What a whole short line or an anchor is: nothing, a term (2 or 3 points) or a brand (1 to 3). */
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
const WEB = new Set('www com net org info xyz club co io'.split(' '));
const PROOF = new Set(['exclusive', 'label', 'title', 'foreign']);
const NUMBER = /^\d{1,7}(?:k|rb|ribu|jt|x)?$/;
const TELLING_NUMBER = /^(?:\d+(?:k|rb|ribu|jt|x)|[1-9]\d{2,6}|77|88|99)$/;

/**
 * Reads a short text as a whole. Its words must all be known (three in four from four words on, all but one beside a phrase of the trade), and
 * ordinary words (slot, keluaran, bandar) count only beside another.
 * @param allowed folded words that the site uses honestly
 */
export function readLabel(text: string, allowed: ReadonlySet<string>): Label | undefined {
  const labelTokens = tokens(foldText(text));
  if (labelTokens.length === 0 || labelTokens.length > MOST_WORDS) return undefined;
  if (allowed.has(labelTokens.map((token) => token.word).join(' '))) return undefined;
  const matches = matchTerms(labelTokens, allowed);
  if (matches.length === 0 || !isCovered(labelTokens, matches)) return undefined;
  return readTerm(labelTokens, matches) ?? readBrand(matches);
}

function isCovered(labelTokens: readonly FoldedToken[], matches: readonly TermMatch[]): boolean {
  const covered = new Set<number>();
  for (const match of matches) for (let at = match.from; at < match.to; at += 1) covered.add(at);
  const counted = labelTokens.filter((token) => !isFiller(token));
  const unknown = labelTokens.filter((token, at) => !covered.has(at) && !isFiller(token)).length;
  if (unknown === 0) return true;
  if (counted.length >= 4) return unknown * 4 <= counted.length;
  // `akun pro rusia`, `slot bri`: one unknown word beside a phrase of the trade, or after `slot`.
  const phrase = matches.some((match) => PROOF.has(match.role) && match.to - match.from > 1);
  return unknown === 1 && (phrase || isSlotPair(labelTokens, matches));
}

function isSlotPair(labelTokens: readonly FoldedToken[], matches: readonly TermMatch[]): boolean {
  return labelTokens.length === 2 && matches.length === 1 && matches[0]!.term === 'slot';
}

function isFiller(token: FoldedToken): boolean {
  return SMALL_WORDS.has(token.word) || NUMBER.test(token.word) || WEB.has(token.word);
}

function readTerm(
  labelTokens: readonly FoldedToken[],
  matches: readonly TermMatch[],
): Label | undefined {
  const count = (...roles: TermMatch['role'][]): number =>
    matches.filter((match) => roles.includes(match.role)).length;
  if (matches.some((match) => PROOF.has(match.role))) return term(3);
  const tradeBrand = matches.some((match) => match.role === 'brand' && match.sure >= 2);
  const games = count('game');
  const topics = matches.filter((match) => match.role === 'topic');
  if (topics.length > 0) {
    const wide = topics.some((match) => match.to - match.from > 1) || matches.length > 1;
    return term(wide ? 3 : 2, games === 0 && !tradeBrand);
  }
  const beside = count('qualifier', 'place', 'draw', 'brand', 'market');
  const numbers = labelTokens.filter((token) => TELLING_NUMBER.test(token.word)).length;
  if (games > 0 && games + beside + numbers > 1) return term(3);
  if (count('market') > 0 && matches.length > 1) return term(3);
  if (tradeBrand && matches.length > 1) return term(3);
  if (isSlotPair(labelTokens, matches)) return term(2);
  if (count('place') > 0 && count('draw') > 0) return term(count('draw') > 1 ? 3 : 2);
  return undefined;
}

function term(points: 2 | 3, topicOnly = false): Label {
  return { kind: 'term', points, topicOnly };
}

function readBrand(matches: readonly TermMatch[]): Label | undefined {
  const brands = matches.filter((match) => match.role === 'brand');
  if (brands.length === 0) return undefined;
  const points = Math.max(...brands.map((match) => match.sure)) as Label['points'];
  return { kind: 'brand', points, topicOnly: false };
}
