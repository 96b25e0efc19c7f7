import type { AdminWords } from '../../words.ts';

/** What a form calls the parts of a text that are more than words. */
export const parts: AdminWords['parts'] = {
  photo: 'Photo',
  file: 'File',
  alt: 'What is to be seen',
  altHint: 'For readers who cannot see the photo: who or what, where.',
  caption: 'Caption',
  credit: 'Credit',
  creditHint: 'Who took it, or where it is from.',
  creditLabel: 'Photo',
  story: 'Story',
  address: 'Another address',
  addressHint: 'Where the story is not in the list.',
  linkWords: 'Words of the link',
  linkWordsHint: 'Where it is not the headline.',
  asTyped: 'Table, list, sound or video, as typed',
  asTypedText: 'Markdown',
};
