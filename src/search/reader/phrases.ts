import { termsOf } from '../analysis/tokenise.ts';
import type { Row } from './archive.ts';
import type { Wish } from './wish.ts';

/** The words of each quotation of a query that has more than one. */
export function quotations(wishes: readonly Wish[]): string[] {
  const phrases: string[] = [];
  for (const { quotation, words } of wishes)
    phrases[quotation] = `${phrases[quotation] ?? ''}${words.join(' ')} `;
  return phrases.slice(1).filter((phrase) => / ./.test(phrase));
}

/** Whether an article's headline or standfirst has the words of every quotation side by side. */
export function hasPhrases([, title, standfirst]: Row, phrases: readonly string[]): boolean {
  const texts = [title, standfirst].map((text) => ` ${termsOf(text).join(' ')} `);
  return phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase}`)));
}
