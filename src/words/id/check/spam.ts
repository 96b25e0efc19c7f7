import { spamId } from '../spam.ts';
import { ruleWords } from '../../check/rule-words.ts';

type Reason = keyof typeof spamId.reasons;

/** One place that the spam detector found. */
export interface Spam {
  /** The piece of text, shortened. */
  readonly text: string;
  /** The weightiest evidence first. */
  readonly reasons: readonly { readonly code: Reason; readonly text: string }[];
  readonly way: 'cut' | 'certain' | 'suspect' | 'doorway';
}

function why({ reasons }: Spam): string {
  return reasons.map(({ code, text }) => ` ${spamId.reasons[code](text)}`).join('');
}

/** Rules about injected spam. */
export const spamRulesId = {
  'spam/certain': ruleWords(
    (v: Spam) => `${v.way === 'doorway' ? spamId.doorway : spamId.certain(v.text)}${why(v)}`,
    (v) => spamId.fix[v.way],
  ),
  'spam/suspect': ruleWords(
    (v: Spam) => `${spamId.suspect(v.text)}${why(v)}`,
    (v) => spamId.fix[v.way],
  ),
};
