import { spam } from '../spam.ts';
import { ruleWords } from '../../rule-words.ts';

type Reason = keyof typeof spam.reasons;

/** One place that the spam detector found. */
export interface Spam {
  /** The piece of text, shortened. */
  readonly text: string;
  /** The weightiest evidence first. */
  readonly reasons: readonly { readonly code: Reason; readonly text: string }[];
  readonly way: 'cut' | 'certain' | 'suspect' | 'doorway';
}

function why({ reasons }: Spam): string {
  return reasons.map(({ code, text }) => ` ${spam.reasons[code](text)}`).join('');
}

/** Rules about injected spam. */
export const spamRules = {
  'spam/certain': ruleWords(
    (v: Spam) => `${v.way === 'doorway' ? spam.doorway : spam.certain(v.text)}${why(v)}`,
    (v) => spam.fix[v.way],
  ),
  'spam/suspect': ruleWords(
    (v: Spam) => `${spam.suspect(v.text)}${why(v)}`,
    (v) => spam.fix[v.way],
  ),
};
