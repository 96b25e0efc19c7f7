import type { DevWords } from '../words.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What the desk reads in `npm run dev`, in English. */
export const dev: DevWords = {
  name: 'News desk',
  shortName: 'Desk',
  fold: 'Desk bar: fold or unfold',
  counts: {
    problems: (count) => counted(count, 'problem'),
    drafts: (count) => counted(count, 'draft'),
    scheduled: (count) => `${count} scheduled`,
    held: (count) => `${count} held`,
  },
  blocked: 'The site cannot be published yet',
  unread: (sentence) =>
    `The last change could not be read, so this is still the earlier state. ${sentence}`,
  frontPage: 'To the front page',
  reloads: 'Mend the file and save it: this page reloads by itself.',
  onlyHere: 'Only the newsroom sees this page, on this computer; it is never published.',
  place: (line, column) => `line ${line}, column ${column}`,
  remedy: 'Way out:',
  help: 'More in the handbook',
  excerpt: (file) => `Part of ${file}`,
  look: 'See its page',
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  index: {
    state: 'State',
    ready: 'No errors. The site is ready for npm run build.',
    blocked: (count) =>
      `The site cannot be published yet: ${counted(count, 'file')} must be mended first. Readers still see the earlier site.`,
    held: (count) =>
      `The site can be published, without ${counted(count, 'file')} held back for errors.`,
    read: (time) => `The content was last read ${time}.`,
    handbook: 'Handbook',
  },
  problems: {
    title: 'Problems',
    lead: 'All that the check found, by file; what keeps from publishing comes first.',
    none: 'The check found no problems.',
    hints: (count) => counted(count, 'more hint'),
    more: (count) => `and ${counted(count, 'more note')}; npm run check names all.`,
    moreFiles: (count) => `and ${counted(count, 'more file')}; npm run check names all.`,
    effect: {
      stop: 'Keeps everything from publishing',
      hold: 'This file is held back',
      warn: 'Published all the same',
    },
  },
  drafts: {
    title: 'Drafts',
    lead: 'Not seen by readers. Remove the draft line from the file to publish it.',
    none: 'No drafts.',
    waiting: () => 'Waiting for the editor',
    returned: (note) => `Returned to the writer${note === undefined ? '' : `: ${note}`}`,
  },
  scheduled: {
    title: 'Scheduled',
    lead: 'Published by themselves at their time, if the site is built again after it.',
    none: 'Nothing is scheduled.',
    at: (time) => `Published ${time}`,
  },
  held: {
    title: 'Held',
    lead: 'Not seen by readers until the error is mended.',
    none: 'Nothing is held.',
  },
  handbook: {
    title: 'Handbook',
    previous: 'Previous',
    next: 'Next',
  },
  readers: {
    title: 'What readers see',
    draft: 'Nothing: this is still a draft.',
    held: 'Nothing: this text is held back until the error is mended. All others are published.',
    unread: 'Nothing: this file is not read until its name is as said above.',
    heldAuthor:
      'The name still stands on the stories as plain text, without an author page or a photo.',
    heldTopics:
      'Stories are published. The topics declared in this file do not count until the error is mended.',
    stopped: 'The earlier site: nothing can be published while this error is there.',
    old: (file) =>
      `The site last built on this computer still has an earlier version (${file}). If that is what was published, readers see it until the site is built again.`,
    settings:
      'The earlier site, unchanged. Nothing can be published before these settings are right.',
    thrown: 'The earlier site: npm run build would end at this page too.',
  },
  story: {
    article: 'This story cannot be shown yet',
    page: 'This page cannot be shown yet',
    author: 'This author page cannot be shown yet',
    topics: 'The list of topics cannot be read yet',
    other: 'This file is not read',
    alsoHere: 'Other notes on this file',
    preview: 'The text as far as it can be read',
    noTitle: '(no headline could be read)',
    noText: '(no text yet)',
  },
  settings: {
    title: 'The settings of the site cannot be used yet',
    lead: 'The site cannot be shown before site.yaml is right. Your stories are safe; nothing was changed.',
    rest: (count) =>
      `${counted(count, 'other note')} on the content; some may go away once site.yaml is right.`,
  },
  thrown: {
    title: 'This page cannot be made',
    lead: 'Something failed in the theme (the folder src), not in your stories.',
    madeOf: (file) => `This page is made from ${file}.`,
    remedy:
      'If the theme was just changed, take that change back. Otherwise send the details below to whoever looks after the site.',
    unknown: 'The details are in the terminal in which npm run dev runs.',
    trace: 'Details for whoever looks after the site',
  },
  unknown: {
    title: 'There is no page at this address',
    asked: (address) => `Looked for: ${address}`,
    near: 'Perhaps you meant',
    broken: 'Files that are no page yet because of an error',
    newest: 'Newest stories',
    reasons:
      'If the file is new: save it in content/articles/YEAR/MONTH/ with a name that ends in .md and does not begin with _ or a dot.',
    readers: 'See the page that readers get at a wrong address',
    outside: (base) => `By the url in site.yaml this site is at ${base}, here too.`,
  },
};
