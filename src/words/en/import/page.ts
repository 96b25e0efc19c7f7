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
};
