import type { Cleaned } from './removed-parts.ts';
import { RemovalBook } from './removed-parts.ts';

/** Names of parts (RFC 9559). */
const [SEGMENT, TAGS, ATTACHMENTS, VOID] = [0x18_53_80_67, 0x12_54_c3_67, 0x19_41_a4_69, 0xec];
/** So many bytes of a size there may be; longer ones of a part that goes are given back as nothing. */
const LONGEST_SIZE = 5;

type Part = { name: number; start: number; sizeAt: number; body: number; end: number };

/** The number of bytes that a first byte announces. */
const widthOf = (first: number): number => Math.clz32(first) - 23;

/** The part at a place; undefined where none is. One of unknown size goes on to the end. */
function partAt(bytes: Uint8Array, start: number, to: number): Part | undefined {
  const nameWidth = widthOf(bytes[start] ?? 0);
  const sizeAt = start + nameWidth;
  const width = widthOf(bytes[sizeAt] ?? 0);
  const body = sizeAt + width;
  if (nameWidth > 4 || width > 8 || body > to) return undefined;
  const number = (from: number, count: number, first: number): number => {
    let value = first;
    for (let at = from + 1; at < from + count; at++) value = value * 256 + bytes[at]!;
    return value;
  };
  const mask = 2 ** (8 - width) - 1;
  const size = number(sizeAt, width, bytes[sizeAt]! & mask);
  const isUnknown = size === 2 ** (7 * width) - 1;
  const end = isUnknown ? to : body + size;
  return {
    name: number(start, nameWidth, bytes[start]!),
    start,
    sizeAt,
    body,
    end: Math.min(end, to),
  };
}

/** Makes a part one of nothing, of the same size. */
function emptyPart(bytes: Uint8Array, { start, sizeAt, body, end }: Part): void {
  if (body - sizeAt > LONGEST_SIZE) {
    bytes.fill(0, body, end);
    return;
  }
  const width = body - start - 1;
  let size = end - body;
  bytes[start] = VOID;
  for (let at = width; at > 0; at--) {
    bytes[start + at] = size & 255;
    size = Math.floor(size / 256);
  }
  bytes[start + 1]! |= 2 ** (8 - width);
  bytes.fill(0, body, end);
}

/**
 * A film or sound in WebM without the notes of programs and devices and the files that hang on it, which are
 * overwritten by nothing of the same size, so that every position in it stays true.
 */
export function cleanWebm(original: Uint8Array): Cleaned {
  const book = new RemovalBook();
  const bytes = new Uint8Array(original);
  const look = (from: number, to: number): void => {
    for (let at = from; at < to;) {
      const part = partAt(bytes, at, to);
      if (!part) return;
      if (part.name === SEGMENT) look(part.body, part.end);
      else if (part.name === TAGS || part.name === ATTACHMENTS) {
        book.add(part.name === TAGS ? 'description' : 'preview');
        emptyPart(bytes, part);
      }
      at = part.end;
    }
  };
  look(0, bytes.length);
  return { bytes, removals: book.counts };
}
