import type { Texts } from '../../import-rule.ts';
import type { wordpressRules as indonesian } from '../../id/import/wordpress.ts';

/** Words of the import about exports of WordPress, by rule. */
export const wordpressRules: Record<keyof typeof indonesian, Texts> = {
  'type-unknown': [
    'Kinds of posts that are not known, not imported',
    (v) =>
      `“${v['type']}” is no kind of post that is known here (${v['count']} of them) and has no address of its own, so it was not imported.`,
    () =>
      'Where it is articles, change its kind to “post” in WordPress, then export and import again.',
  ],
  'picture-missing': [
    'Featured pictures that are not in the export',
    (v) => `The featured picture of this story (attachment ${v['id']}) is not in the export.`,
    () => 'Export the media too (All content) and import again, or fill in image yourself.',
  ],
  'body-in-fields': [
    'Texts from custom fields, kept as drafts',
    (v) =>
      `It has no text in WordPress; the custom fields ${v['keys']} are used. What readers saw cannot be told, so it was saved as a draft.`,
    () => 'Compare it with the old site, then delete the line draft.',
  ],
  'post-restricted': [
    'For members, kept as drafts',
    (v) =>
      `This story, or a part of it, was for members or subscribers only (${v['by']}), so it was saved as a draft and is not published.`,
    () => 'Delete what is not for everybody, then the line draft.',
  ],
  'table-unknown': [
    'Tables that were not found',
    (v) =>
      `The table [table id=${v['id']}] cannot be told (the export has ${v['count']} of them); its code was left in the story.`,
    () => 'Copy the table from the old site to where the code stands.',
  ],
  'type-aside': [
    'Kinds of posts that are not known, kept aside',
    (v) =>
      `“${v['type']}” is no kind of post that is known here (${v['count']} of them); ${v['kept']} with an address of their own are kept in _import/aside/ and are not published.`,
    () =>
      'Where it is articles: npm run import -- --release, then the name of its file in _import/aside/ (listed in units.csv).',
  ],
  'language-address': [
    'Addresses of other languages',
    (v) =>
      v['form'] === ''
        ? 'This export does not say where its stories lay in other languages; /en/ before the address is assumed.'
        : `The old site told other languages apart ${v['form'] === 'query' ? 'by ?lang= after the address' : 'by their host (as en.example.com)'}; those stories have new addresses, and the old ones open the original.`,
    (v) =>
      v['form'] === ''
        ? 'Compare one story with the old site; where it differs, change permalink before the new site is published.'
        : v['form'] === 'host'
          ? 'Where that host is still yours, let it lead to the new site.'
          : 'Nothing has to be done: the original names its translation.',
  ],
};
