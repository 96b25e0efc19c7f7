import type { inputRulesId } from './input.id.ts';
import { whyEn } from './why.en.ts';
import type { Texts } from './words.ts';

/** Words of the import about what is read: files, addresses, feeds, settings, in English. */
export const inputRulesEn: Record<keyof typeof inputRulesId, Texts> = {
  'input-missing': [
    'Not found',
    (v) => `“${v['file']}” was not found.`,
    () => 'Check the name of the file, folder or address.',
  ],
  'input-unknown': [
    'Files of an unknown kind',
    (v) => `“${v['file']}” is no WordPress export, feed, HTML page or text.`,
    () =>
      'Bring the export of WordPress (Tools → Export → All content), a feed, or pages saved as HTML or text.',
  ],
  'input-empty': [
    'Nothing in it',
    (v) => `“${v['file']}” holds no story.`,
    () => 'Check that it is the right file or address.',
  ],
  'input-broken': [
    'Damaged files',
    (v) => `“${v['file']}” is damaged and cannot be read to its end.`,
    () => 'What could be read was imported. Download the file again, then import it again.',
  ],
  'input-too-large': [
    'Files that are too large',
    (v) => `“${v['file']}” is larger than ${v['limit']} MB.`,
    () => 'Divide it into several files and import them one by one.',
  ],
  'export-cut': [
    'The export is cut off',
    (v) =>
      `The export “${v['file']}” is cut off. The last whole story: “${v['title']}” (line ${v['line']}).`,
    () => 'Export again from WordPress. A second import only adds what is missing.',
  ],
  'page-login': [
    'Login pages',
    (v) => `“${v['file']}” is a login page, not a story.`,
    () => 'Open the story in a browser without login, save it as HTML, then import that file.',
  ],
  'page-not-found': [
    '“Not found” pages',
    (v) => `“${v['file']}” is a “not found” page, not a story.`,
    () => 'Check the address.',
  ],
  'page-blocked': [
    'Pages that the server refused',
    (v) => `“${v['file']}” is a page of refusal (“${v['title']}”), not a story.`,
    () => 'Open the story in a browser, save it as HTML (Ctrl+S), then import that file.',
  ],
  'feed-broken': [
    'Broken feeds',
    (v) => `The feed “${v['file']}” cannot be read.`,
    () => 'Check it with a validator, or import the pages of its stories one by one.',
  ],
  'feed-item-empty': [
    'Empty items of a feed',
    (v) =>
      `${v['count']} items of the feed have neither headline nor text and were skipped, the first is number ${v['number']}.`,
    () => 'Nothing needs to be done.',
  ],
  'feed-summary': [
    'Only a summary',
    (v) => `“${v['title']}” is only a summary: the feed does not carry the full text.`,
    (v) => `Import the page itself: npm run import -- ${v['url']}`,
  ],
  'url-refused': [
    'Addresses that may not be fetched',
    (v) => `“${v['url']}” may not be fetched (not http(s), or an address of an inner network).`,
    () => 'Where the address is your own, add --allow-private.',
  ],
  'url-failed': [
    'Addresses that cannot be fetched',
    (v) => `“${v['url']}” cannot be fetched: ${whyEn(v['why'])}.`,
    () => 'Try again later, or save the page and import the file.',
  ],
  'site-made': [
    'site.yaml was made',
    () => 'There was no site.yaml; one was made from what the old site says of itself.',
    () => 'Open site.yaml and check name, address, sections and masthead.',
  ],
  'site-broken': [
    'site.yaml is broken',
    () => 'site.yaml cannot be read, so nothing was imported.',
    () => 'Run npm run check and mend site.yaml first.',
  ],
  'release-missing': [
    'Nothing was put aside under that name',
    (v) => `No story was put aside under the name “${v['name']}”.`,
    () => 'See the names in _import/aside/.',
  ],
  'release-taken': [
    'Its place is taken',
    (v) => `“${v['name']}” was not brought back: ${v['file']} is there already.`,
    () => 'Compare the two, then move it out of _import/aside/ under another name.',
  ],
  'write-failed': [
    'Cannot be written',
    (v) => `“${v['file']}” cannot be written: ${whyEn(v['why'])}.`,
    () => 'Check the folder’s permissions and free space, then import again; nothing else changed.',
  ],
};
