import { spam } from '../spam.ts';
import type { SameRules } from '../../rule-words.ts';
import type { Spam, spamRules as indonesian } from '../../id/check/spam.ts';

function why({ reasons }: Spam): string {
  return reasons.map(({ code, text }) => ` ${spam.reasons[code](text)}`).join('');
}

/** Rules about injected spam. */
export const spamRules: SameRules<typeof indonesian> = {
  'spam/certain': {
    message: (v) => `${v.way === 'doorway' ? spam.doorway : spam.certain(v.text)}${why(v)}`,
    fix: (v) => spam.fix[v.way],
  },
  'spam/suspect': {
    message: (v) => `${spam.suspect(v.text)}${why(v)}`,
    fix: (v) => spam.fix[v.way],
  },
};
