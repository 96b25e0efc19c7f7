import type { oversights as indonesian } from '../../id/check/oversights.ts';
import type { SameRules } from '../../rule-words.ts';
import { language } from '../language.ts';

/** Rules about what was forgotten, or put before its time. */
export const oversights: SameRules<typeof indonesian> = {
  'text/machine-talk': {
    message: (v) =>
      `“${v.value}” is what a writing machine (such as ChatGPT) says to you, and no news.`,
    fix: () =>
      'Delete these words and look through the story again; if a machine was used, say so in a line ai: at the top, such as ai: Edited with the help of ChatGPT, checked by the newsroom.',
  },
  'text/placeholder': {
    message: (v) => `“${v.value}” seems to be a gap that nobody filled in.`,
    fix: () => 'Write what is right, or delete the sentence, before it is published.',
  },
  'text/impossible-time': {
    message: (v) => `There is no time “${v.value}”, so this is no entry of the live coverage.`,
    fix: () => 'Write a time from 00.00 to 23.59, such as: ## 14.30 What happened',
  },
  'link/source-file': {
    message: (v) =>
      `The link “${v.target}” leads to the file where it is kept, not to the story’s page; readers may not be let in.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Write the address of its page on this site, such as /2026/11/headline/.'
        : `Write “${v.suggestion}”.`,
  },
  'picture/inline-caption': {
    message: (v) =>
      `The picture “${v.src}” stands within a paragraph, so its caption, “${v.caption}”, is not shown.`,
    fix: () => 'Put the picture on a line of its own, with an empty line above and below it.',
  },
  'text/star-heading': {
    message: (v) =>
      `“${v.value}” is shown in italics: one star, as in WhatsApp, makes neither bold words nor a heading.`,
    fix: (v) => `Write “## ${v.words}” if it is a heading, or **${v.words}** for bold words.`,
  },
  'text/typewriter': {
    message: (v) =>
      `“${v.value}” is shown as program code: the typewriter signs of WhatsApp do something else here.`,
    fix: (v) => `Write “${v.words}”.`,
  },
  'text/run-on-list': {
    message: (v) => `This line has ${v.count} points of a list at once, so they run together.`,
    fix: (v) => `Write each point on a line of its own:\n${v.lines}`,
  },
  'text/byline': {
    message: (v) =>
      `“${v.value}” is shown as a paragraph: who wrote and edited a story stands in authors.`,
    fix: () =>
      'Delete the line and write the names in the data above, such as authors: [budi-santoso, { id: ani-wijaya, role: editor }].',
  },
  'date/earlier': {
    message: (v) =>
      `The time “${v.time}” in “${v.key}” is before the story was published, “${v.date}”.`,
    fix: (v) => `Look at day, month and year in “${v.key}” and in “date”.`,
  },
  'date/draft': {
    message: (v) => `This story is still a draft, so it is not published by itself at ${v.time}.`,
    fix: () => 'Delete the line draft if it may be published then; if not, leave it.',
  },
  'link/no-country': {
    message: (v) =>
      `The WhatsApp link “${v.target}” has a number without its country code, so it reaches nobody.`,
    fix: (v) => `Write “${v.better}”.`,
  },
  'live/folder': {
    message: (v) =>
      `This file seems to be an entry of live coverage, but its folder is called “${v.folder}”, so it is not read as one.`,
    fix: (v) => `Rename the folder to “${v.better}”, with a point, beside its story.`,
  },
  'date/weekday': {
    message: (v) =>
      `“${v.value}” in “date” names a ${language.days[v.said]}, but that day is a ${language.days[v.is]}; the date counts.`,
    fix: (v) =>
      `Write “${v.value.replace(/^[^\s,(]+/, language.days[v.is]!)}” if the date is right; if the day of the week is, change the date.`,
  },
  'site/no-helpline': {
    message: () =>
      'This story asks for the box with help (helpline: ya), but site.yaml has nothing for it, so it is not shown.',
    fix: () =>
      'Find a service that is still open, then fill in site.yaml, such as helpline: { text: You are not alone. Talk to somebody you trust or to a counsellor., link: https://www.healing119.id/ }.',
  },
};
