import { riceParameter } from '../analysis/rice-parameter.ts';
import type { BitReader } from './bit-reader.ts';

/**
 * Reads one posting list as `encodePostings` wrote it: `number * 128 + level * 8 + place` of each
 * article; a filter's articles all have level 15.
 */
export function decodePostings(bits: BitReader, articles: number, filter: boolean): Int32Array {
  const postings = new Int32Array(bits.gamma());
  const k = riceParameter(articles, postings.length);
  let number = -1;
  for (let at = 0; at < postings.length; at++) {
    number += bits.rice(k) + 1;
    postings[at] = number * 128 + (filter ? 120 : bits.bits(7));
  }
  return postings;
}

/** The text and the bits of a shard, as `joinText` put them together. */
export function splitText(bytes: Uint8Array): { text: string; bits: Uint8Array } {
  const length = bytes[0]! * 65536 + bytes[1]! * 256 + bytes[2]!;
  return {
    text: new TextDecoder().decode(bytes.subarray(3, 3 + length)),
    bits: bytes.subarray(3 + length),
  };
}
