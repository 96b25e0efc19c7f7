import type { Wish } from './wish.ts';

const WORD =
  /^(?:terbaru|terkini|teranyar|terupdate|barusan|kemarin|latest|newest|today|yesterday)$/;
const PAIR =
  /^(?:(?:hari|pagi|siang|sore|malam|minggu|pekan|bulan|tahun) ini|baru saja|this (?:week|month|year))$/;

/**
 * Marks the words of a query that ask for what is new, `gempa hari ini`: they say when, not what, so that
 * no article has to have them. In quotes they are words like others.
 */
export function markRecent(wishes: readonly Wish[]): Wish[] {
  const words = wishes.map(({ words: own, quotation, exclude }) =>
    quotation || exclude ? '' : own.join(' '),
  );
  return wishes.map((wish, at) => {
    const isRecent =
      WORD.test(words[at]!) ||
      PAIR.test(`${words[at]} ${words[at + 1]}`) ||
      PAIR.test(`${words[at - 1]} ${words[at]}`);
    return isRecent ? { ...wish, isRecent } : wish;
  });
}
