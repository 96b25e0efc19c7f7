import { reportEn } from './import/report.en.ts';
import type { ImportDictionary, ImportRule } from './import.id.ts';
import { importId } from './import.id.ts';

type Values = Readonly<Record<string, string | number>>;
type Texts = readonly [message: (v: Values) => string, fix: (v: Values) => string];

const texts: Record<ImportRule, Texts> = {
  'input-missing': [
    (v) => `“${v['file']}” was not found.`,
    () => 'Check the name of the file, folder or address.',
  ],
  'input-unknown': [
    (v) => `“${v['file']}” is no WordPress export, feed, HTML page or text.`,
    () => 'Save it as HTML or text (.txt) first, then import it again.',
  ],
  'input-empty': [
    (v) => `“${v['file']}” holds no story.`,
    () => 'Check that it is the right file or address.',
  ],
  'input-broken': [
    (v) => `“${v['file']}” is damaged and cannot be read to its end.`,
    () => 'What could be read was imported. Download the file again, then import it again.',
  ],
  'input-too-large': [
    (v) => `“${v['file']}” is larger than ${v['limit']} MB.`,
    () => 'Divide it into several files and import them one by one.',
  ],
  'export-cut': [
    (v) =>
      `The export “${v['file']}” is cut off. The last whole story: “${v['title']}” (line ${v['line']}).`,
    () => 'Export again from WordPress. A second import only adds what is missing.',
  ],
  'page-login': [
    (v) => `“${v['file']}” is a login page, not a story.`,
    () => 'Open the story in a browser without login, save it as HTML, then import that file.',
  ],
  'page-not-found': [
    (v) => `“${v['file']}” is a “not found” page, not a story.`,
    () => 'Check the address.',
  ],
  'feed-broken': [
    (v) => `The feed “${v['file']}” cannot be read.`,
    () => 'Check it with a validator, or import the pages of its stories one by one.',
  ],
  'feed-item-empty': [
    (v) =>
      `One item of the feed has neither headline nor text and was skipped (number ${v['number']}).`,
    () => 'Nothing needs to be done.',
  ],
  'feed-summary': [
    (v) => `“${v['title']}” is only a summary: the feed does not carry the full text.`,
    (v) => `Import the page itself: npm run import -- ${v['url']}`,
  ],
  'url-refused': [
    (v) => `“${v['url']}” may not be fetched (not http(s), or an address of an inner network).`,
    () => 'Where the address is your own, add --allow-private.',
  ],
  'url-failed': [
    (v) => `“${v['url']}” cannot be fetched: ${v['why']}.`,
    () => 'Try again later, or save the page and import the file.',
  ],
  'site-made': [
    () => 'There was no site.yaml; one was made from what the old site says of itself.',
    () => 'Open site.yaml and check name, address, sections and masthead.',
  ],
  'site-broken': [
    () => 'site.yaml cannot be read, so nothing was imported.',
    () => 'Run npm run check and mend site.yaml first.',
  ],
  'title-guessed': [
    (v) => `The source has no headline; “${v['title']}” is used.`,
    () => 'Write the right headline in title.',
  ],
  'date-guessed': [
    (v) => `The source has no date; the time of the import is used (${v['date']}).`,
    () => 'Write the right date in date.',
  ],
  'section-guessed': [
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
    () => 'This story has no text.',
    () => 'Write its text, or add draft: yes to keep it out of the site.',
  ],
  'quote-unpaired': [
    (v) => `Quotation marks do not pair up (line ${v['at']} of the source): “${v['text']}”.`,
    () => 'The sentence was left as it is. Read and mend it.',
  ],
  'sentence-cut': [
    (v) => `A sentence seems to be cut (line ${v['at']} of the source): “${v['text']}”.`,
    () => 'The sentence was left as it is. Read and mend it.',
  ],
  'encoding-repaired': [
    (v) => `${v['count']} letters spoilt by a wrong encoding were repaired in “${v['file']}”.`,
    () => 'Read the result once.',
  ],
  'shortcode-unknown': [
    (v) =>
      `The code [${v['name']}] is not known (${v['count']} times); its marks were dropped, its content kept.`,
    () => 'Check whether this story lost anything.',
  ],
  'post-password': [
    () => 'This story was behind a password, so it was saved as a draft and is not published.',
    () => 'Delete the line draft where everybody may read it.',
  ],
  'post-private': [
    () => 'This story was private, so it was saved as a draft and is not published.',
    () => 'Delete the line draft where everybody may read it.',
  ],
  'same-text': [
    (v) => `“${v['title']}” is the same as an older story; its address leads there.`,
    () => 'Nothing needs to be done.',
  ],
  'address-taken': [
    (v) => `The address ${v['wanted']} is taken; this story is at ${v['path']}.`,
    () => 'Check whether both are the same story.',
  ],
  'address-not-kept': [
    (v) => `The old address ${v['path']} cannot be kept.`,
    () => 'See _import/old-addresses.csv for redirects at your host.',
  ],
  'spam-removed': [
    (v) => `Injected spam was cut: “${v['text']}”.`,
    () => 'Where this is wrong, copy it back from _import/removed.md.',
  ],
  'spam-suspect': [
    (v) => `Perhaps spam, left in place: “${v['text']}”.`,
    () => 'Read it; delete it where it was injected.',
  ],
  'spam-outside': [
    (v) =>
      `Spam was found in a part of the old site that is not imported (${v['kind']} “${v['title']}”).`,
    () => 'The old site was broken into. Change all of its passwords.',
  ],
  'doorway-aside': [
    (v) =>
      `“${v['title']}” (${v['author']}, ${v['date']}) is spam as a whole and was not published.`,
    (v) => `Where this is wrong: npm run import -- --release ${v['name']}`,
  ],
  'picture-remote': [
    (v) => `A picture is still on the old site: ${v['url']}`,
    () => 'Import again with --images to copy it beside the story.',
  ],
  'picture-failed': [
    (v) => `The picture ${v['url']} was not copied: ${v['why']}.`,
    () => 'Put the picture beside the story and change its name in the story.',
  ],
  'alt-missing': [
    (v) => `A picture without alternative text: ${v['url']}`,
    () => 'Write what can be seen, between [ ] or in alt.',
  ],
  'edited-kept': [
    () => 'Edited since it was imported, so the newer version of the source was not taken.',
    () => 'Delete this file and import again where the newer version is right.',
  ],
  'link-old': [
    (v) => `A link to the old site without a story here: ${v['path']}`,
    () => 'Change or delete the link.',
  ],
  'page-address': [
    (v) => `This page was at ${v['old']} and is now at ${v['path']}.`,
    () => 'Add a redirect at your host.',
  ],
  'release-missing': [
    (v) => `No story was put aside under the name “${v['name']}”.`,
    () => 'See the names in _import/aside/.',
  ],
  'write-failed': [
    (v) => `“${v['file']}” cannot be written: ${v['why']}.`,
    () => 'Check the folder’s permissions and free space, then import again; nothing else changed.',
  ],
};

function english(rule: ImportRule) {
  const [message, fix] = texts[rule];
  return { severity: importId.rules[rule].severity, message, fix };
}

/** The words of the import in English. */
export const importEn: ImportDictionary = {
  rules: Object.fromEntries(
    Object.keys(texts).map((rule) => [rule, english(rule as ImportRule)]),
  ) as ImportDictionary['rules'],
  report: reportEn,
};
