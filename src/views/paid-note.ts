import type { Article } from '../edition/edition.ts';
import type { PageWords } from '../words/words.ts';

/** What an advertorial says of itself: who paid for it, and that the newsroom did not write it. */
export const paidNote = (
  { client }: Pick<Article, 'client'>,
  words: Pick<PageWords, 'advertorialBy' | 'advertorialNote'>,
): string => (client === undefined ? words.advertorialNote : words.advertorialBy(client));
