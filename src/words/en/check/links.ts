import type { links as indonesian } from '../../id/check/links.ts';
import type { SameRules } from '../../rule-words.ts';

const deadReasons = {
  missing: 'the page is not there (404)',
  gone: 'the page was deleted (410)',
  'no-host': 'the name of the site is no more',
  loop: 'its redirects go round and round',
  certificate: 'its certificate is not valid, so browsers refuse it',
};

const silentReasons = {
  server: 'its server is ill',
  timeout: 'its server did not answer within 10 seconds',
  refused: 'its server could not be reached',
};

/** Rules about links in a text, and names that collide. */
export const links: SameRules<typeof indonesian> = {
  'link/nowhere': {
    message: (v) => `The link “${v.target}” leads to no page of this site.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Look at the address, such as /2015/09/name-of-the-story/, or delete the link.'
        : `Perhaps ${v.suggestion} is meant.`,
  },
  'link/anchor-nowhere': {
    message: (v) => `The link “${v.target}” leads to a part that its page does not have.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Delete everything from the # on, or copy the address from the # beside the heading.'
        : `Perhaps “#${v.suggestion}” is meant.`,
  },
  'link/relative': {
    message: (v) => `The link “${v.target}” is no whole address, so readers get nowhere.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'For a page of this site write its address from the slash on, such as /2015/09/name-of-the-story/; for another site begin with https://.'
        : `Perhaps ${v.suggestion} is meant.`,
  },
  'link/quoted': {
    message: (v) =>
      `The address of the link ${v.target} stands between quotation marks, so readers do not get there.`,
    fix: (v) => `Delete both quotation marks: ${v.better}`,
  },
  'link/no-scheme': {
    message: (v) => `The link “${v.target}” lacks https://, so readers do not get to that site.`,
    fix: (v) => `Write ${v.better}, or run npm run check -- --fix.`,
  },
  'link/no-mailto': {
    message: (v) =>
      `The link “${v.target}” is an e-mail address without mailto:, so it opens no mail.`,
    fix: (v) => `Write ${v.better}, or run npm run check -- --fix.`,
  },
  'link/on-device': {
    message: (v) =>
      `The link “${v.target}” opens only on a computer or network of the newsroom; readers cannot open it.`,
    fix: (v) =>
      v.path === undefined
        ? 'Put an address in its place that is open to all, or delete the link. A file for readers: keep it beside the story and write its name alone.'
        : `If a page of this site is meant, write only ${v.path}; if not, delete the link.`,
  },
  'link/workroom': {
    message: (v) =>
      `The link “${v.target}” leads to where a site is worked on; readers are asked to log in and cannot open it.`,
    fix: () =>
      'Write the address of the page that readers see, such as /2026/11/headline/ on this site, or delete the link.',
  },
  'link/for-colleagues': {
    message: (v) =>
      `The link “${v.target}” leads to where the newsroom works (a manuscript, mail or a chat): readers cannot open it, or else see the manuscript and the notes in it.`,
    fix: () =>
      'Delete the link. A document for readers: download it as PDF or CSV, keep it beside the story and link its name.',
  },
  'link/tracking': {
    message: (v) =>
      `The link “${v.target}” carries marks that track readers (such as utm_ or fbclid).`,
    fix: (v) => `Write ${v.better}, or run npm run check -- --fix.`,
  },
  'link/own-site': {
    message: (v) => `The link “${v.target}” names this site’s own address in full.`,
    fix: (v) => `Write only “${v.path}”, so that it stays right when the site moves.`,
  },
  'link/to-draft': {
    message: (v) =>
      `The link “${v.target}” leads to “${v.file}”, which is still a draft, so readers do not find it.`,
    fix: () => 'Publish that story first, or delete the link.',
  },
  'link/to-scheduled': {
    message: (v) =>
      `The link “${v.target}” leads to “${v.file}”, which is not published before ${v.time}.`,
    fix: () => 'Publish this story after it, or delete the link.',
  },
  'link/to-withdrawn': {
    message: (v) => `The link “${v.target}” leads to “${v.file}”, which was withdrawn.`,
    fix: () => 'Delete the link, or say that the story was withdrawn.',
  },
  'link/to-erased': {
    message: (v) =>
      `The link “${v.target}” leads to a story that is erased, so it is shown as plain text.`,
    fix: () => 'Look at its words: if they tell of that story, take them out, and the link too.',
  },
  'link/to-held': {
    message: (v) => `The link “${v.target}” leads to “${v.file}”, which is held back by an error.`,
    fix: () => 'Mend the error in that story.',
  },
  'link/old-address': {
    message: (v) => `The link “${v.target}” uses an old address that is redirected.`,
    fix: (v) => `Write the new one, “${v.path}”, or run npm run check -- --fix.`,
  },
  'link/dead': {
    message: (v) => `The link “${v.target}” is dead: ${deadReasons[v.why]}.`,
    fix: () => 'Try to open it; if it is dead, use its new address or the copy at web.archive.org.',
  },
  'link/silent': {
    message: (v) => `The link “${v.target}” could not be looked at: ${silentReasons[v.why]}.`,
    fix: () => 'Try to open it, or look again tomorrow with npm run check -- --links.',
  },
  'slug/duplicate': {
    message: (v) => `The file name “${v.slug}” is also that of “${v.other}”.`,
    fix: () =>
      'That is fine in different months; to name one under related, write its year and month too.',
  },
};
