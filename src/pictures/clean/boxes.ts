import { latin1, uint32 } from './bytes.ts';

/** One box of an ISO base media file (ISO/IEC 14496-12), by its place in the file. */
export type Box = {
  type: string;
  /** Of its first byte, of its content, and after its last byte. */
  start: number;
  body: number;
  end: number;
};

/** The boxes between two positions, up to the first that does not fit. */
export function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let start = from; start + 8 <= to;) {
    const short = uint32(bytes, start);
    const isLong = short === 1 && start + 16 <= to;
    const size = isLong ? uint32(bytes, start + 8) * 2 ** 32 + uint32(bytes, start + 12) : short;
    const body = start + (isLong ? 16 : 8);
    const end = short === 0 ? to : start + size;
    if (end < body || end > to) break;
    boxes.push({ type: latin1(bytes, start + 4, start + 8), start, body, end });
    start = end;
  }
  return boxes;
}

/** XMP stands in a box of this identity (XMP specification, part 3). */
const XMP = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';

/** Whether a box holds XMP. */
export const isXmpBox = (bytes: Uint8Array, { type, body }: Box): boolean =>
  type === 'uuid' && latin1(bytes, body, body + XMP.length) === XMP;

/** Makes a box one of nothing, of the same size: every position that the file names stays true. */
export function emptyBox(bytes: Uint8Array, { start, body, end }: Box): void {
  bytes.set([0x66, 0x72, 0x65, 0x65], start + 4); // `free`
  bytes.fill(0, body, end);
}
