import { foldText } from '../fold/fold-text.ts';
import { tokens } from '../fold/tokens.ts';
import { type TermMatch, matchTerms } from '../lexicon/match-terms.ts';
import { promotionIn, reportingIn } from '../lexicon/word-set.ts';
import type { ReasonCode, SpamReason } from '../spam-hit.ts';

/** Running text read as a whole: its reasons (positive and negative) and how many terms it uses. */
export type ProseReading = { reasons: SpamReason[]; terms: number; words: number };

const STEPS = { slang: [2, 3, 5, 7], topic: [3, 5, 7, 99] };

/**
 * Reads a paragraph or headline: terms that only the trade uses, words of promotion around them,
 * disguised writing; reporting words and quotation marks speak for it. Ordinary words never count.
 * @param start offset of the paragraph in the whole text, added to every reason's place
 */
export function readProse(
  text: string,
  start: number,
  allowed: ReadonlySet<string>,
): ProseReading | undefined {
  const textTokens = tokens(foldText(text));
  const matches = matchTerms(textTokens, allowed).filter((match) => COUNTED.has(match.role));
  const first = matches.find((match) => isProof(match)) ?? matches[0];
  if (first === undefined) return undefined;
  const words = textTokens.map((token) => token.word);
  const reasons: SpamReason[] = [];
  const whole = { start, end: start + text.length };
  const place = {
    start: start + textTokens[first.from]!.start,
    end: start + textTokens[first.to - 1]!.end,
  };
  const add = (code: ReasonCode, points: number, quote: string, at = place): void => {
    if (points !== 0) reasons.push({ code, points, text: quote.slice(0, 120), ...at });
  };
  const terms = distinct(matches);
  const proof = matches.some(isProof);
  add('term-text', termPoints(matches), terms.slice(0, 5).join(', '));
  const promotion = promotionIn(words);
  const steps = proof ? STEPS.slang : STEPS.topic;
  const promotionPoints = steps.filter((step) => promotion.size >= step).length;
  add('promotion', promotionPoints, [...promotion].slice(0, 5).join(', '), whole);
  const disguised = matches.find((match) => match.disguised);
  if (disguised !== undefined) {
    const from = textTokens[disguised.from]!.start;
    const to = textTokens[disguised.to - 1]!.end;
    const at = { start: start + from, end: start + to };
    add('disguised', 3, text.slice(from, to), at);
  }
  const covered = matches.reduce((sum, match) => sum + match.to - match.from, 0);
  const share = covered / words.length;
  if (matches.length >= 3) add('dense', share > 0.15 ? 2 : share > 0.07 ? 1 : 0, text, whole);
  const reporting = reportingIn(words);
  add('reporting', -Math.min(4, reporting.size), [...reporting].slice(0, 5).join(', '), whole);
  if (disguised === undefined && /["“”]/.test(text)) add('quotation', -1, text, whole);
  return { reasons, terms: matches.length, words: words.length };
}

const COUNTED = new Set(['exclusive', 'title', 'topic', 'brand', 'game', 'foreign']);

function isProof(match: TermMatch): boolean {
  if (match.disguised) return match.role !== 'foreign';
  return match.role === 'exclusive' || isSureBrand(match);
}

function isSureBrand(match: TermMatch): boolean {
  return match.role === 'brand' && match.sure === 3;
}

/** 2 for the first term that is proof, 1 for others of its kind (at most 2); topics and titles 1 each kind. */
function termPoints(matches: readonly TermMatch[]): number {
  const of = (keep: (match: TermMatch) => boolean): number => distinct(matches.filter(keep)).length;
  const slang = of((match) => match.role === 'exclusive');
  const brands = of(isSureBrand);
  const topics = of((match) => match.role === 'topic');
  const titles = of((match) => match.role === 'title');
  const proof = slang + brands;
  const points = proof === 0 ? 0 : 1 + Math.min(3, proof);
  const lone = proof === 1 && brands === 1 ? 1 : 0;
  return points + lone + Math.min(1, topics) + (topics >= 3 ? 1 : 0) + Math.min(1, titles);
}

function distinct(matches: readonly TermMatch[]): string[] {
  return [...new Set(matches.map((match) => match.term))];
}
