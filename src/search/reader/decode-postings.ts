import { detail, DETAIL_BITS, TOP_LEVEL, withDetail } from '../analysis/posting.ts';
import { riceParameter } from '../analysis/rice-parameter.ts';
import type { BitReader } from './bit-reader.ts';

/** Reads article numbers: how many (gamma), then the gaps between them (Rice); `make` gets each. */
export function decodeNumbers(
  bits: BitReader,
  articles: number,
  make: (number: number) => number,
): Int32Array {
  const numbers = new Int32Array(bits.gamma());
  const k = riceParameter(articles, numbers.length);
  let number = -1;
  return numbers.map(() => make((number += bits.rice(k) + 1)));
}

/**
 * Reads one posting list as `encodePostings` wrote it; a filter's articles all have the top level.
 */
export function decodePostings(bits: BitReader, articles: number, filter: boolean): Int32Array {
  return decodeNumbers(bits, articles, (number) =>
    withDetail(number, filter ? detail(TOP_LEVEL, 0) : bits.bits(DETAIL_BITS)),
  );
}

/** The text and the bits of a shard, as `joinText` put them together. */
export function splitText(bytes: Uint8Array): { text: string; bits: Uint8Array } {
  const end = 3 + bytes[0]! * 65536 + bytes[1]! * 256 + bytes[2]!;
  return { text: new TextDecoder().decode(bytes.subarray(3, end)), bits: bytes.subarray(end) };
}
