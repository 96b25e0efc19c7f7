import { joinedBytes, latin1 } from './bytes.ts';
import type { Cleaned } from './removed-parts.ts';
import { RemovalBook } from './removed-parts.ts';
import { countXmp } from './text-traces.ts';

const [IMAGE, EXTENSION, TRAILER] = [0x2c, 0x21, 0x3b];
const [COMMENT, APPLICATION] = [0xfe, 0xff];
/** Applications whose data is seen: how often an animation repeats, and the colours. */
const LOOKS = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0|ICCRGBG1012)$/;

const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** The position after a row of sub-blocks and the empty one that ends it. */
function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += bytes[at]! + 1;
  return Math.min(at + 1, bytes.length);
}

/**
 * A GIF without comments, XMP, data of other programs and what follows its end; it still repeats as
 * it did. Undefined where there is no picture in it. (GIF89a.)
 */
export function cleanGif(bytes: Uint8Array): Cleaned | undefined {
  const book = new RemovalBook();
  const begin = 13 + tableSize(bytes[10] ?? 0);
  const parts: Uint8Array[] = [bytes.subarray(0, begin)];
  let [at, hasImage] = [begin, false];
  while (at < bytes.length) {
    const sign = bytes[at];
    if (sign === IMAGE) {
      const end = afterBlocks(bytes, at + 11 + tableSize(bytes[at + 9] ?? 0));
      parts.push(bytes.subarray(at, end));
      [at, hasImage] = [end, true];
    } else if (sign === EXTENSION) {
      const end = afterBlocks(bytes, at + 2);
      const part = bytes.subarray(at, end);
      const application = latin1(part, 3, 14);
      if (bytes[at + 1] === COMMENT) book.add('comment');
      else if (bytes[at + 1] !== APPLICATION || LOOKS.test(application)) parts.push(part);
      else if (application === 'XMP DataXMP') countXmp(book, part);
      else book.add('editor-data');
      at = end;
    } else break;
  }
  if (!hasImage) return undefined;
  if (at + (bytes[at] === TRAILER ? 1 : 0) < bytes.length) book.add('tail');
  parts.push(Uint8Array.of(TRAILER));
  return { bytes: joinedBytes(parts), removals: book.counts };
}
