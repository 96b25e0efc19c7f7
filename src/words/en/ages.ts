import type { AgeWords } from '../id/ages.ts';

/** How long ago a time is, in English; in forms that are the same for one and several. */
export const ages: AgeWords = [
  'Just now',
  '# min ago',
  '# hr ago',
  'Yesterday',
  'This article was published # yr ago',
];
