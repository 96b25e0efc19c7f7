/** Ends of words that are no words by themselves. */
const ENDING = /^(?:[bdghklmnprstwy]?an|nya|lah|kah|tah|pun|kannya|annya|tas|kat|ten)$/;

/** Beginnings of words that never stand before a hyphen. */
const BEGINNING =
  /^(?:me(?:m|n|ng|ny)?|pe(?:m|n|ng|ny)?|be[rl]|ter|memper|diper|(?:me|pe|ke|be)\p{L}*e)$/u;

/** A word that was cut at the end of a line, put together again. */
export type JoinedWord = {
  word: string;
  /** Whether it can be no other. */
  isSure: boolean;
};

/**
 * Puts the halves of a word together: `peme` and `rintah`, as a PDF has them, are one word; `anak` and `anak`
 * keep their hyphen. `stands` answers whether a word stands whole in the same text.
 */
export function joinedWord(
  first: string,
  second: string,
  stands: (word: string) => boolean,
): JoinedWord {
  const low = first.toLowerCase();
  const word = first + second;
  if (first.length >= 3 && second.includes(low))
    return { word: `${first}-${second}`, isSure: true };
  // `KPK-nya` keeps its hyphen.
  if (/\p{Lu}$/u.test(first)) return { word: `${first}-${second}`, isSure: first.length > 1 };
  const isPart =
    (first.length >= 3 && ENDING.test(second) && second !== 'dan') || BEGINNING.test(low);
  return { word, isSure: isPart || stands(word) };
}
