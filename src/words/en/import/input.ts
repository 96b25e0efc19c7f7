import type { inputRules as indonesian } from '../../id/import/input.ts';
import { why } from './why.ts';
import type { Texts } from '../../import-rule.ts';

const unpackYourself =
  'What could be read was imported. Unpack the archive yourself with a program on your computer, then import the folder.';

/** Words of the import about what is read: files, addresses, feeds, settings, in English. */
export const inputRules: Record<keyof typeof indonesian, Texts> = {
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
  'input-unreadable': [
    'Not readable',
    (v) => `“${v['file']}” cannot be read: ${why(v['why'] === 'EACCES' ? 'denied' : v['why'])}.`,
    () => 'Check the permissions of the file or folder, then import again; the rest was imported.',
  ],
  'archive-bytes': [
    'Archives that swell too much',
    (v) =>
      `“${v['file']}” swells to more than ${v['limit']} MB, far more than is usual, so it was not opened further.`,
    () => unpackYourself,
  ],
  'archive-disk': [
    'No room to open an archive',
    (v) => `The disk has too little room to open “${v['file']}” (${v['limit']} MB are left).`,
    () => 'What could be read was imported. Make room on the disk, then import again.',
  ],
  'archive-files': [
    'Archives with too many files',
    (v) => `“${v['file']}” holds more than ${v['limit']} files, so it was not opened further.`,
    () => unpackYourself,
  ],
  'archive-depth': [
    'Archives within archives',
    (v) => `“${v['file']}” is an archive within archives, more than ${v['limit']} levels deep.`,
    () => unpackYourself,
  ],
  'archive-entries': [
    'Files in an archive that cannot be opened',
    (v) =>
      `${v['count']} files in “${v['file']}” cannot be opened (${why(v['why'])}), the first is “${v['name']}”.`,
    (v) =>
      v['why'] === 'broken'
        ? 'What is whole was imported. Download the archive again, then import it again.'
        : unpackYourself,
  ],
  'archive-renamed': [
    'Names in an archive that were changed',
    (v) =>
      `${v['count']} names of files in “${v['file']}” cannot be used on a disk, so they were read under other names; the first is “${v['name']}”.`,
    () => 'There is nothing to do.',
  ],
  'archive-part': [
    'One part of an archive',
    (v) => `“${v['file']}” is only one part of a divided archive.`,
    () => 'Unpack all its parts with a program on your computer, then import the folder.',
  ],
  'archive-kind': [
    'Archives of a kind that is not opened',
    (v) => `“${v['file']}” is an archive of the kind ${v['kind']}, which the import cannot open.`,
    () => 'Unpack it with a program on your computer, then import the folder.',
  ],
  'own-fault': [
    'Faults of Warta',
    (v) => `“${v['what']}” could not be imported by a fault of Warta, not of yours.`,
    (v) => `All others are imported. Send this to whoever looks after Warta for you: ${v['trace']}`,
  ],
  'story-broken': [
    'Stories that cannot be read',
    (v) => `The story “${v['title']}” is damaged and cannot be read, so it was passed over.`,
    () => 'Copy its text from the old site yourself.',
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
  'page-too-large': [
    'Pages with too many elements',
    (v) => `“${v['file']}” holds more than ${v['limit']} HTML elements, too many for one story.`,
    () => 'Copy the story alone into a text file and import that file.',
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
  'blogger-part': [
    'Feeds that hold only a part',
    (v) => `The feed “${v['file']}” holds only ${v['count']} articles; the blog has more.`,
    (v) => `Import what follows: npm run import -- "${v['url']}"`,
  ],
  'blogger-template': [
    'Old blog at blogspot',
    (v) => `A piece for the template of the old blog is in “${v['file']}”.`,
    () => 'Read what it says at its top. A domain of your own in Blogger is surer, if you can.',
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
    (v) => `“${v['url']}” cannot be fetched: ${why(v['why'])}.`,
    () => 'Try again later, or save the page and import the file.',
  ],
  'site-made': [
    'site.yaml was made',
    () => 'There was no site.yaml; one was made from what the old site says of itself.',
    () => 'Open site.yaml and check name, address, sections and masthead.',
  ],
  'site-broken': [
    'site.yaml is broken',
    (v) => `Nothing was imported, because site.yaml is not in order: ${v['why']}`,
    (v) => `${v['fix']}`,
  ],
  'release-missing': [
    'Nothing was put aside under that name',
    (v) => `No story was put aside under the name “${v['name']}”.`,
    () => 'See the names in _import/aside/ and _import/drafts/.',
  ],
  'release-taken': [
    'Its place is taken',
    (v) => `“${v['name']}” was not brought back: ${v['file']} is there already.`,
    () => 'Compare the two, then move it out of _import/aside/ under another name.',
  ],
  'release-unreadable': [
    'The fields above the text cannot be read',
    (v) =>
      `“${v['name']}” was not brought back: the fields at the top of ${v['aside']} cannot be read.`,
    () => 'Mend the lines between the two --- (one field a line), then run it again.',
  ],
  'write-failed': [
    'Cannot be written',
    (v) => `“${v['file']}” cannot be written: ${why(v['why'])}.`,
    () => 'Check the folder’s permissions and free space, then import again; nothing else changed.',
  ],
};
