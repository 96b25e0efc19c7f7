import type { links as indonesian } from '../../id/check/links.ts';
import type { SameRules } from '../../rule-words.ts';

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
    message: (v) => `The link “${v.target}” does not answer (${v.answer}).`,
    fix: () => 'Try to open it; if it is dead, use its new address or the copy at web.archive.org.',
  },
  'slug/duplicate': {
    message: (v) => `The file name “${v.slug}” is also that of “${v.other}”.`,
    fix: () =>
      'That is fine in different months; to name one under related, write its year and month too.',
  },
};
