import type { oversights as indonesian } from '../../id/check/oversights.ts';
import type { SameRules } from '../../rule-words.ts';

/** Rules about what was forgotten, or put before its time. */
export const oversights: SameRules<typeof indonesian> = {
  'text/machine-talk': {
    message: (v) =>
      `“${v.value}” is what a writing machine (such as ChatGPT) says to you, and no news.`,
    fix: () =>
      'Delete the line and look through the story again; if a machine was used, say so in a line ai: at the top, such as ai: Edited with the help of ChatGPT, checked by the newsroom.',
  },
  'text/placeholder': {
    message: (v) => `“${v.value}” seems to be a gap that nobody filled in.`,
    fix: () => 'Write what is right, or delete the sentence, before it is published.',
  },
  'text/impossible-time': {
    message: (v) => `There is no time “${v.value}”, so this is no entry of the live coverage.`,
    fix: () => 'Write a time from 00.00 to 23.59, such as: ## 14.30 What happened',
  },
  'date/earlier': {
    message: (v) =>
      `The time “${v.time}” in “${v.key}” is before the story was published, “${v.date}”.`,
    fix: (v) => `Look at day, month and year in “${v.key}” and in “date”.`,
  },
  'site/no-helpline': {
    message: () =>
      'This story asks for the box with help (helpline: ya), but site.yaml has nothing for it, so it is not shown.',
    fix: () =>
      'Find a service that is still open, then fill in site.yaml, such as helpline: { text: You are not alone. Talk to somebody you trust or to a counsellor., link: https://www.healing119.id/ }.',
  },
};
