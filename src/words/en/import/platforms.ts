import type { Texts } from '../../import-rule.ts';
import type { platformKinds as kinds, platformRules as rules } from '../../id/import/platforms.ts';

/** Units of platforms for newsletters and blogs. */
export const platformKinds: Record<keyof typeof kinds, string> = {
  account: 'account or profile',
  activity: 'record of activity (log-in, like, bookmark, opened letter)',
  subscriber: 'member or subscriber',
};

/** Words of the import about platforms for newsletters and blogs, by rule. */
export const platformRules: Record<keyof typeof rules, Texts> = {
  'members-only': [
    'Not for everyone, kept as a draft',
    (v) => `This article was not for everyone (“${v['audience']}”), so it is kept as a draft.`,
    () => 'Delete the draft line if everyone may read it.',
  ],
  'email-only': [
    'Only sent by e-mail, kept as a draft',
    () => 'This article was only sent by e-mail, so it is kept as a draft.',
    () => 'Delete the draft line if everyone may read it.',
  ],
  'site-private': [
    'From a site with a password, kept as a draft',
    () => 'The site was behind a password, so this is kept as a draft.',
    () => 'Delete the draft line if everyone may read it.',
  ],
  'kind-foreign': [
    'Unknown kind of article, kept as a draft',
    (v) => `“${v['kind']}” is no ordinary article, so it is kept as a draft.`,
    () => 'Delete the draft line if this is an article that was published.',
  ],
  'card-unknown': [
    'Unknown parts of an article',
    (v) => `${v['count']} parts of the article are unknown and left out (${v['names']}).`,
    () => 'Compare it with the article on the old site.',
  ],
  'post-too-large': [
    'Article too large',
    (v) => `An article in “${v['file']}” is larger than ${v['limit']} MB and is not imported.`,
    () => 'Copy its text from the old site yourself, without the pictures embedded in it.',
  ],
  'json-cut': [
    'Export cut off',
    (v) => `The export “${v['file']}” is cut off. Last whole article: “${v['title']}”.`,
    () => 'Export again. A second import only adds what is missing.',
  ],
  'text-missing': [
    'Articles whose text is not in the export',
    (v) => `“${v['title']}” is in posts.csv, but its text (posts/${v['id']}.html) is not there.`,
    () => 'Export again, or copy the text from the old site yourself.',
  ],
  'row-missing': [
    'Article that is not in the list, kept as a draft',
    () => 'This article is not in posts.csv, so nothing says that it was published.',
    () => 'Write its headline and date, then delete the draft line if it was published.',
  ],
  'medium-untold': [
    'What the export of Medium does not say',
    () =>
      'An export of Medium does not say which stories were unlisted or for members only; what was published there is imported as public.',
    () =>
      'Before the site is published, add the line draft: true to stories that are not for everyone.',
  ],
  'maybe-reply': [
    'Perhaps a response, kept as a draft',
    () =>
      'This has no headline of its own; it may answer a story of others, so it is kept as a draft.',
    () => 'Give it a headline and delete the draft line if it is an article; else delete the file.',
  ],
  'maybe-comment': [
    'Perhaps a comment, kept as a draft',
    () =>
      'This stands after comments and no other article tells of its author, so it is kept as a draft.',
    () => 'Delete the draft line if it is an article; delete the file if it is part of a comment.',
  ],
  'entry-odd': [
    'Article in an unusual form, kept as a draft',
    () => 'The head of this article is not as Movable Type writes it, so it is kept as a draft.',
    () => 'Compare it with the old site; delete the draft line if it was published.',
  ],
  'maybe-cut': [
    'Perhaps cut off, kept as a draft',
    () => 'The export ends within this article, so it is kept as a draft.',
    () => 'Compare it with the old site or export again; delete the draft line once it is whole.',
  ],
  'comment-like-entry': [
    'Comments that look like articles',
    (v) =>
      `In “${v['file']}”, line ${v['line']}, something in a comment looks like an article; it is not imported.`,
    () => 'If it is an article, copy it from that file to a .txt file and import that.',
  ],
  'status-missing': [
    'No status, kept as a draft',
    () => 'The export names no STATUS of this article, so nothing says that it was published.',
    () => 'Delete the draft line if it was published.',
  ],
  'text-format': [
    'Unknown text format',
    (v) => `This was written in the format “${v['format']}”, which is read as plain text.`,
    () => 'Skim through what came of it.',
  ],
};
