import type { SpamWords } from '../words.ts';

/** What an editor reads about injected spam, in English. */
export const spam: SpamWords = {
  certain: (text) => `“${text}” is spam that was injected into this story.`,
  suspect: (text) => `“${text}” may be spam that was injected into this story.`,
  doorway: 'This whole story is a page that promotes gambling, not news.',
  fix: {
    cut: 'Delete this part, or run `npm run check -- --fix`: what is cut is kept and can be put back.',
    certain:
      'Read the sentence, delete what the newsroom did not write, then change the password of the account that sent it.',
    suspect:
      'Delete it unless the newsroom wrote it. If it is right, add the word or the site to `spam.allow` in site.yaml, or note it under `reviewed` in this story.',
    doorway:
      'Do not publish it. Move this file out of the articles folder and change the password of the account that sent it.',
  },
  reasons: {
    hidden: () => 'This part is hidden: readers do not see it, but search engines read it.',
    'hidden-many-hosts': () => 'This hidden part links to many sites that have nothing in common.',
    'outside-document': () =>
      'This link lies outside the page itself, where hackers tend to put them.',
    redirect: () => 'This code sends readers to another site.',
    'encoded-script': () => 'This code is scrambled on purpose so that nobody can read it.',
    'term-line': (text) => `The line “${text}” holds nothing but a gambling or spam term.`,
    'term-list': (text) => `“${text}” is a row of gambling or spam terms.`,
    'brand-line': (text) => `The line “${text}” looks like the name of a betting site.`,
    'term-anchor': (text) => `The link text “${text}” is a gambling or spam term.`,
    'brand-anchor': (text) => `The link text “${text}” looks like the name of a betting site.`,
    'lone-anchor': (text) => `The link “${text}” stands alone, and nothing explains its name.`,
    'anchor-is-path': () =>
      'Its address only repeats that name on a site that has nothing to do with it.',
    'term-url': (text) =>
      `The link address “${text}” holds a gambling term or a betting site’s name.`,
    'asset-path': () =>
      'The link leads into a folder for pictures or system files, where hackers tend to keep pages.',
    'bare-address': () => 'The link leads to an IP number instead of a site’s name.',
    'term-picture': (text) =>
      `The name or description of the picture “${text}” is a gambling term.`,
    'at-end': () => 'It stands by itself, apart from any sentence, as inserted links do.',
    'after-last-sentence': () => 'The term is left over behind the last full stop.',
    cluster: () => 'Several such links stand close together.',
    'unrelated-hosts': () => 'The links lead to sites that have nothing in common.',
    'term-text': (text) => `Terms common in gambling promotion: ${text}.`,
    promotion: (text) => `Words of invitation or promotion: ${text}.`,
    dense: () => 'Gambling terms recur too often for a news story.',
    disguised: (text) => `“${text}” is written in disguised letters to slip past filters.`,
    'headline-only': (text) => `“${text}” is in the headline but nowhere in the story.`,
    doorway: (text) => `Nearly all of it promotes gambling: ${text}.`,
    repeated: (text) => `The link “${text}” also closes at least two other stories.`,
    reporting: (text) => `In its favour: the sentence uses words of reporting (${text}).`,
    quotation: () => 'In its favour: the term stands inside a quotation.',
    'article-reports': () => 'In its favour: this story itself reports on gambling.',
    'own-or-topic-link': () => 'In its favour: the link leads to your own site or to a topic page.',
    heading: () => 'In its favour: it stands as a heading.',
  },
};
