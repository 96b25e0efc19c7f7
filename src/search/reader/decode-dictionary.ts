import { BitReader } from './bit-reader.ts';
import { decodeNumbers, splitText } from './decode-postings.ts';

/** A word of the dictionary: the logarithm of its articles, and those with it in their headline. */
export type Word = { word: string; frequency: number; titles: Int32Array };

/** The words of a dictionary shard; `titles` as it was written. */
export function decodeDictionary(bytes: Uint8Array, articles: number, titles: boolean): Word[] {
  const { text, bits: rest } = splitText(bytes);
  const bits = new BitReader(rest);
  let word = '';
  return text.split('\n').map((line) => {
    word = word.slice(0, parseInt(line[0]!, 36)) + line.slice(1);
    const frequency = bits.bits(4);
    const numbers = titles ? decodeNumbers(bits, articles, (number) => number) : new Int32Array(0);
    return { word, frequency, titles: numbers };
  });
}

/** The shard where a word would stand: the last whose first prefix is not after it. */
export function dictionaryShard(firsts: readonly string[], word: string): number {
  const after = firsts.findIndex((first) => first > word);
  return Math.max(0, (after < 0 ? firsts.length : after) - 1);
}
