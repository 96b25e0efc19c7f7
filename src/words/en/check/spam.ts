import { spamEn } from '../spam.ts';
import type { SameRules } from '../../check/rule-words.ts';
import type { Spam, spamRulesId } from '../../id/check/spam.ts';

function why({ reasons }: Spam): string {
  return reasons.map(({ code, text }) => ` ${spamEn.reasons[code](text)}`).join('');
}

/** Rules about injected spam. */
export const spamRulesEn: SameRules<typeof spamRulesId> = {
  'spam/certain': {
    message: (v) => `${v.way === 'doorway' ? spamEn.doorway : spamEn.certain(v.text)}${why(v)}`,
    fix: (v) => spamEn.fix[v.way],
  },
  'spam/suspect': {
    message: (v) => `${spamEn.suspect(v.text)}${why(v)}`,
    fix: (v) => spamEn.fix[v.way],
  },
};
