import type { BuildWords } from '../../words/words.ts';
import type { WhyAnswer } from '../why/answer.ts';

/** The answer to `--why` as a sentence. */
export function describeWhy(answer: WhyAnswer, { why }: BuildWords): string {
  if ('unknown' in answer) return why.unknown(answer.unknown, answer.suggestion);
  const { path, reason, parts } = answer;
  if (reason !== 'shown') return `${path}: ${why.reasons[reason]}`;
  return `${path}: ${parts ? why.shown(parts.join(', ')) : why.shownSomehow}`;
}
