import type { Article } from '../edition/edition.ts';
import type { PageWords } from '../words/words.ts';

/**
 * The headline where it stands alone, as in an app, a tab or a shared link: after what it is, where it
 * is no plain news (`Opini: Ralat bukan aib`), unless it begins so already.
 */
export function labelledTitle(
  { title, label }: Pick<Article, 'title' | 'label'>,
  { label: words }: Pick<PageWords, 'label'>,
): string {
  if (label === undefined) return title;
  const word = words[label];
  const isSaid = title.toLowerCase().startsWith(word.toLowerCase());
  return isSaid && /^\s*[:|–—-]/.test(title.slice(word.length)) ? title : `${word}: ${title}`;
}

/** What an advertorial says of itself: who paid for it, and that the newsroom did not write it. */
export const paidNote = (
  { client }: Pick<Article, 'client'>,
  words: Pick<PageWords, 'advertorialBy' | 'advertorialNote'>,
): string => (client === undefined ? words.advertorialNote : words.advertorialBy(client));
