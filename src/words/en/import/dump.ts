import type { dumpRules as indonesian } from '../../id/import/dump.ts';
import type { Texts } from '../../import-rule.ts';

/** Words of the import about dumps of a database, by rule, in English. */
export const dumpRules: Record<keyof typeof indonesian, Texts> = {
  'dump-foreign': [
    'Copies of a database without posts of WordPress',
    (v) =>
      `“${v['file']}” is a copy of a database, but holds no posts of WordPress (table wp_posts)${
        v['program'] ? `; it seems to be of ${v['program']}` : ''
      }${v['tables'] ? ` (tables: ${v['tables']})` : ''}.`,
    () =>
      'Export the whole database of WordPress (phpMyAdmin → Export). From another program: import its feed, or its pages saved as HTML.',
  ],
  'dump-cut': [
    'Copies of a database that were cut off',
    (v) =>
      `The copy of a database “${v['file']}” was cut off; its last whole post is at line ${v['line']}.`,
    () =>
      'Make the copy again, better compressed (gzip). Importing again only adds what is missing.',
  ],
  'dump-rows': [
    'Damaged rows of a table',
    (v) =>
      `${v['count']} rows in “${v['file']}” are damaged and were left out, the first at line ${v['line']}.`,
    () => 'Make the copy of the database again, or copy the articles from the old site yourself.',
  ],
  'dump-missing': [
    'Columns that a copy of a database leaves out',
    (v) =>
      `The table of posts in “${v['file']}” has no ${v['columns']}, so nobody knows which of them were public: all become drafts.`,
    () => 'Export the table again with all its columns, then import it again.',
  ],
  'dump-address': [
    'Old addresses that nobody knows',
    () =>
      'This copy of a database does not say the address of the site or how its addresses were made (wp_options), or they name accounts; its posts get new addresses.',
    () =>
      'If there is a table wp_options, export it together with the others, then import again before the new site goes out.',
  ],
  'dump-home': [
    'Doubtful addresses of a site',
    (v) =>
      `The address of the site in this copy of a database is ${v['home']}, but its posts were made at ${v['other']}. The site moved, or somebody who broke in changed its address.`,
    () => 'Check url in site.yaml.',
  ],
};
