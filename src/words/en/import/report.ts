import { nextSteps } from './next-steps.ts';
import type { report as indonesian } from '../../id/import/report.ts';

/** Words around the problems in the report of an import, in English. */
export const report: typeof indonesian = {
  language: 'en',
  title: 'Import report',
  when: (time) => `Run ${time}.`,
  unfinished:
    'This import has not ended: the report holds what was written so far. Run the same command again to go on.',
  dryRun: 'Only tried (--dry-run): nothing was written.',
  counts: (v) =>
    `${v['created']} files made, ${v['updated']} updated, ${v['kept']} left alone, ${v['removed']} pieces of injected spam cut.`,
  filesByFolder: {
    articles: 'stories',
    pages: 'pages',
    authors: 'authors',
    '_import/drafts': 'drafts kept out of git (_import/drafts)',
    '_import/aside': 'articles of spam put aside (not published)',
    copied: 'pictures copied',
  },
  source: 'What the source holds',
  comments: (count) => `${count} comments were not imported.`,
  datelines: (count) =>
    `${count} stories began with the name of a place; it was moved to dateline and still shows before the story.`,
  kinds: {
    post: 'story',
    page: 'page',
    attachment: 'attachment',
    publish: 'published',
    inherit: 'of a story',
    draft: 'draft',
    pending: 'pending review',
    future: 'scheduled',
    private: 'private',
    trash: 'in the bin (not imported)',
    nav_menu_item: 'menu item (not imported)',
    custom_css: 'custom CSS (not imported)',
    wp_template: 'template (not imported)',
    wp_navigation: 'menu (not imported)',
    revision: 'old version (not imported)',
  },
  next: 'What to do next',
  nextSteps: nextSteps,
  severities: {
    error: 'What failed',
    warning: 'To look at',
    hint: 'Good to know',
  },
  more: (count) => `… and ${count} more; all of them are in report.json.`,
  line: (line) => `line ${line} of the source`,
  removedTitle: 'What was cut',
  removedHelp:
    'Each piece below was cut because it was recognised as injected spam. Where this is wrong, copy the text back into the file that is named.',
  asideTitle: 'Articles put aside',
  asideHelp:
    'The articles below are gambling promotion or the like as a whole, so they were not published and their old addresses lead nowhere. Their texts are kept in _import/aside/. Where one turns out to be news, run the command beside it. The accounts that sent them need new passwords on the old site.',
  asideAccount: (name, count) => `Account ${name} (${count})`,
  released: (file) => `Brought back to ${file}. Run npm run check before it is published.`,
  progress: 'Importing stories',
  stopped: 'Stopped. What was written is whole; run the same import again to go on.',
  askSection: (name, count, choices) =>
    `Section for the category “${name}” (${count} stories)? [${choices}; empty = guess] `,
  askAgain: (answer) => `There is no section “${answer}”.`,
};
