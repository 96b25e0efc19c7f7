/** One box of an ISO base media file (ISO/IEC 14496-12), by its place in the file. */
export type Box = {
  type: string;
  /** Of its first byte, of its content, and after its last byte. */
  start: number;
  body: number;
  end: number;
};

/** The boxes between two positions, up to the first that does not fit. */
export function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let start = from; start + 8 <= to;) {
    const short = bytes.readUInt32BE(start);
    const isLong = short === 1 && start + 16 <= to;
    const size = isLong ? Number(bytes.readBigUInt64BE(start + 8)) : short;
    const body = start + (isLong ? 16 : 8);
    const end = short === 0 ? to : start + size;
    if (end < body || end > to) break;
    boxes.push({ type: bytes.toString('latin1', start + 4, start + 8), start, body, end });
    start = end;
  }
  return boxes;
}

/** XMP stands in a box of this identity (XMP specification, part 3). */
const XMP = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex');

/** Whether a box holds XMP. */
export const isXmpBox = (bytes: Buffer, { type, body }: Box): boolean =>
  type === 'uuid' && bytes.subarray(body, body + XMP.length).equals(XMP);

/** Makes a box one of nothing, of the same size: every position that the file names stays true. */
export function emptyBox(bytes: Buffer, { start, body, end }: Box): void {
  bytes.write('free', start + 4, 'latin1');
  bytes.fill(0, body, end);
}
