import type { pageRules as indonesian } from '../../id/import/page.ts';
import type { Texts } from '../../import-rule.ts';

/** Words of the import about web pages, in English. */
export const pageRules: Record<keyof typeof indonesian, Texts> = {
  'page-list': [
    'List page',
    (v) => `“${v['file']}” is a list (front, section, archive, search), not a story.`,
    () => 'Import the pages of the stories, or mirror the whole site (see the README).',
  ],
  'page-unclear': [
    'Perhaps no story, kept as a draft',
    (v) => `“${v['file']}” does not say that it is a story, so it is kept as a draft.`,
    () => 'Delete the draft line if it is a story that was published.',
  ],
  'page-more': [
    'Story with further pages',
    (v) => `“${v['title']}” goes on at another page.`,
    (v) => `Import it, then copy its text below this story: npm run import -- "${v['url']}"`,
  ],
  'page-part': [
    'Further page, kept as a draft',
    (v) => `“${v['file']}” is a further page of the story “${v['title']}”.`,
    () => 'Copy its text below the first page, then delete this draft.',
  ],
  'page-missing': [
    'Story of which pages are missing, kept as a draft',
    (v) =>
      `The story “${v['title']}” was joined from several pages; page ${v['pages']} is not there.`,
    () => 'Copy the text of that page to its place, then delete the draft line.',
  ],
  'page-form': [
    'Form page',
    (v) => `“${v['file']}” is a form (cart, account, registration), not a story.`,
    () => 'Import the page of the story.',
  ],
  'page-attachment': [
    'Attachment page',
    (v) => `“${v['file']}” is the page of one picture or attachment, not a story.`,
    () => 'Import the page of the story that shows it.',
  ],
};
