import type { articleRules as indonesian } from '../../id/import/article.ts';
import { why } from './why.ts';
import type { Texts } from '../../import-rule.ts';

/** Words of the import about articles and their pictures, in English. */
export const articleRules: Record<keyof typeof indonesian, Texts> = {
  'title-guessed': [
    'Guessed headlines',
    (v) => `The source has no headline; “${v['title']}” is used.`,
    () => 'Write the right headline in title.',
  ],
  'date-guessed': [
    'Guessed dates',
    (v) => `The source has no date; the time of the import is used (${v['date']}).`,
    () => 'Write the right date in date.',
  ],
  'section-guessed': [
    'Guessed sections',
    (v) =>
      v['category'] === ''
        ? `The source names no section; put into “${v['section']}”.`
        : `The category “${v['category']}” is not known; put into the section “${v['section']}”.`,
    (v) =>
      v['category'] === ''
        ? 'Change section where it is not right.'
        : `Import again with --section-map "${v['category']}=section-id", or change section.`,
  ],
  'body-empty': [
    'Stories without text',
    () => 'This story has no text.',
    () => 'Write its text, or add draft: yes to keep it out of the site.',
  ],
  'story-too-large': [
    'Texts that are too large',
    (v) => `This text has ${v['size']} kB, too much for one page; it is kept in ${v['aside']}.`,
    () => 'Divide it into several below 1,000 kB and put them into articles.',
  ],
  'quote-unpaired': [
    'Quotation marks without a partner',
    (v) => `Quotation marks do not pair up (line ${v['at']} of the source): “${v['text']}”.`,
    () => 'The sentence was left as it is. Read and mend it.',
  ],
  'sentence-cut': [
    'Sentences that are cut',
    (v) => `A sentence seems to be cut (line ${v['at']} of the source): “${v['text']}”.`,
    () => 'The sentence was left as it is. Read and mend it.',
  ],
  'encoding-repaired': [
    'Spoilt letters that were repaired',
    (v) => `${v['count']} letters spoilt by a wrong encoding were repaired in “${v['file']}”.`,
    () => 'Read the result once.',
  ],
  'letters-lost': [
    'Letters that were lost',
    (v) =>
      `${v['count']} letters of the source cannot be read and are written as �, the first in “${v['text']}” (line ${v['at']} of the source).`,
    () => 'Put the right letter in the place of �.',
  ],
  'shortcode-unknown': [
    'Unknown codes of WordPress',
    (v) =>
      `The code [${v['name']}] is not known (${v['count']} times); its marks were dropped, its content kept.`,
    () => 'Check whether this story lost anything.',
  ],
  'post-password': [
    'Behind a password, kept as drafts',
    () => 'This story was behind a password, so it was saved as a draft and is not published.',
    () => 'Delete the line draft where everybody may read it.',
  ],
  'date-derived': [
    'Dates from addresses or changes',
    (v) =>
      `The date in the source is broken; the one of its address or its last change is used (${v['date']}).`,
    () => 'Correct date where it was another day.',
  ],
  'post-private': [
    'Private, kept as drafts',
    () => 'This story was private, so it was saved as a draft and is not published.',
    () => 'Delete the line draft where everybody may read it.',
  ],
  'same-text': [
    'The same text twice',
    (v) => `“${v['title']}” is the same as an older story; its address leads there.`,
    () => 'Nothing needs to be done.',
  ],
  'address-taken': [
    'Addresses that were taken',
    (v) => `The address ${v['wanted']} is taken; this story is at ${v['path']}.`,
    () => 'Check whether both are the same story.',
  ],
  'address-not-kept': [
    'Old addresses that cannot be kept',
    (v) => `The old address ${v['path']} cannot be kept.`,
    () => 'See _import/old-addresses.csv for redirects at your host.',
  ],
  'spam-removed': [
    'Injected spam that was cut',
    (v) => `Injected spam was cut: “${v['text']}”.`,
    () => 'Where this is wrong, copy it back from _import/removed.md.',
  ],
  'spam-suspect': [
    'Perhaps spam',
    (v) => `Perhaps spam, left in place: “${v['text']}”.`,
    () => 'Read it; delete it where it was injected.',
  ],
  'spam-outside': [
    'The old site was broken into',
    (v) =>
      `Spam was found in a part of the old site that is not imported (${v['kind']} “${v['title']}”).`,
    () => 'The old site was broken into. Change all of its passwords.',
  ],
  'doorway-aside': [
    'Whole articles of spam',
    (v) =>
      `“${v['title']}” (${v['author']}, ${v['date']}) is spam as a whole and was not published.`,
    (v) => `Where this is wrong: npm run import -- --release ${v['name']}`,
  ],
  'picture-remote': [
    'Pictures that are still on the old site',
    (v) =>
      Number(v['count']) > 1
        ? `${v['count']} pictures are still on the old site, the first ${v['url']}`
        : `A picture is still on the old site: ${v['url']}`,
    () =>
      'Import the same file once more with --images: the pictures are copied beside the story. All of them are listed in _import/pictures.csv.',
  ],
  'picture-failed': [
    'Pictures that were not copied',
    (v) => `The picture ${v['url']} was not copied: ${why(v['why'])}.`,
    () => 'Put the picture beside the story and change its name in the story.',
  ],
  'picture-nowhere': [
    'Pictures without an address',
    (v) =>
      `The source says “${v['url']}” only, without the address of its site: the picture did not come.`,
    () => 'Put the picture beside the story and write ![what is seen](file-name.jpg) in its place.',
  ],
  'alt-missing': [
    'Pictures without alternative text',
    (v) =>
      Number(v['count']) > 1
        ? `${v['count']} pictures without alternative text, the first ${v['url']}`
        : `A picture without alternative text: ${v['url']}`,
    () => 'Write what can be seen, between [ ] or in alt.',
  ],
  'edited-kept': [
    'Edited here, left alone',
    () => 'Edited since it was imported, so the newer version of the source was not taken.',
    () => 'Delete this file and import again where the newer version is right.',
  ],
  'link-old': [
    'Links to stories that did not come along',
    (v) => `A link to the old site without a story here: ${v['path']}`,
    () => 'Change or delete the link.',
  ],
};
