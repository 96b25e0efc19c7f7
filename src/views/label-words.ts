import type { Article } from '../edition/edition.ts';
import { titleWithVerdict, verdictOf } from '../lib/verdict-title.ts';
import type { PageWords } from '../words/words.ts';

export { titleWithVerdict, verdictOf };

/**
 * The headline where it stands alone, as in an app, a tab or a shared link: after what it is, where it
 * is no plain news (`Opini: Ralat bukan aib`), unless it begins so already.
 */
export function labelledTitle(
  { title, label }: Pick<Article, 'title' | 'label'>,
  words: Pick<PageWords, 'label' | 'verdicts'>,
): string {
  if (label === undefined) return title;
  if (verdictOf({ label }, words) !== undefined) return titleWithVerdict({ title, label }, words);
  const word = words.label[label];
  const isSaid = title.toLowerCase().startsWith(word.toLowerCase());
  return isSaid && /^\s*[:|–—-]/.test(title.slice(word.length)) ? title : `${word}: ${title}`;
}

/** What an advertorial says of itself: who paid for it, and that the newsroom did not write it. */
export const paidNote = (
  { client }: Pick<Article, 'client'>,
  words: Pick<PageWords, 'advertorialBy' | 'advertorialNote'>,
): string => (client === undefined ? words.advertorialNote : words.advertorialBy(client));

/** Which part of how many, where it is known how many there are. */
export const partWords = (
  words: Pick<PageWords, 'part' | 'partOf'>,
  number: number,
  total: number | undefined,
): string =>
  total === undefined ? words.part(`${number}`) : words.partOf(`${number}`, `${total}`);
