import type { UnitContext } from './evidence/judge-unit.ts';
import { reason } from './evidence/reason.ts';
import { foldText } from './fold/fold-text.ts';
import { tokens } from './fold/tokens.ts';
import { matchTerms } from './lexicon/match-terms.ts';
import { promotionIn } from './lexicon/word-set.ts';
import { type Candidate, SUSPECT } from './make-hits.ts';
import type { SpamArticle } from './spam-input.ts';

const FEWEST_WORDS = 80;
const FEWEST_TERMS = 6;
const LEAST_SHARE = 0.02;
const LEAST_PROMOTION = 6;
const COUNTED = new Set(['exclusive', 'title', 'topic', 'brand']);

/**
 * Judges a whole article: a doorway is 80 words or more, a term of gambling in every fifty words,
 * six different words of promotion, half of its terms' lines suspect by themselves, and no report.
 * @param places what was found line by line in the body
 */
export function judgeDoorway(
  article: SpamArticle,
  places: readonly Candidate[],
  context: UnitContext,
): Candidate | undefined {
  const suspects = places.filter((place) => points(place) >= SUSPECT);
  if (suspects.length === 0 || context.reports()) return undefined;
  const { body } = article;
  const bodyTokens = tokens(foldText(body));
  const words = bodyTokens.map((token) => token.word);
  if (words.length < FEWEST_WORDS) return undefined;
  const terms = matchTerms(bodyTokens, context.allowed).filter((match) => COUNTED.has(match.role));
  const share = terms.length / words.length;
  if (terms.length < FEWEST_TERMS || share < LEAST_SHARE) return undefined;
  if (promotionIn(words).size < LEAST_PROMOTION) return undefined;
  const covered = suspects.reduce((sum, place) => sum + place.end - place.start, 0);
  if (covered < body.trim().length * 0.3) return undefined;
  const most = [...new Set(terms.map((match) => match.term))].slice(0, 5).join(', ');
  const whole = reason(body, 'doorway', 6, 0, body.length, most);
  return { start: 0, end: body.length, reasons: [whole], cut: false };
}

function points(place: Candidate): number {
  return place.reasons.reduce((sum, one) => sum + one.points, 0);
}
