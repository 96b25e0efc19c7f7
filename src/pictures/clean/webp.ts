import { exifOfOrientation, readExif } from './exif.ts';
import type { Cleaned } from './removed-parts.ts';
import { RemovalBook } from './removed-parts.ts';
import { countXmp } from './text-traces.ts';

/** Chunks that are seen (RFC 9649). */
const LOOKS = /^(?:VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;
/** Bits of the extended header that say that EXIF and XMP follow. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];
const HEAD = 12;

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/**
 * A WebP without EXIF, XMP, chunks of other programs and what follows its end. How EXIF turns it
 * stays; the picture itself keeps its bytes. Undefined where it has none.
 */
export function cleanWebp(bytes: Buffer): Cleaned | undefined {
  const book = new RemovalBook();
  const parts: Uint8Array[] = [];
  const size = Math.min(bytes.length, bytes.readUInt32LE(4) + 8);
  let orientation = 1;
  let header: Buffer | undefined;
  for (let at = HEAD; at + 8 <= size;) {
    const type = bytes.toString('latin1', at, at + 4);
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    const data = bytes.subarray(at + 8, Math.min(end, size));
    if (LOOKS.test(type)) {
      const part = chunk(type, data);
      if (type === 'VP8X') header = part;
      parts.push(part);
    } else if (type === 'EXIF') {
      const facts = readExif(data);
      orientation = facts.orientation;
      if (orientation === 1 || !exifOfOrientation(orientation).equals(data)) book.add('camera');
      if (facts.hasPlace) book.add('place');
    } else if (type === 'XMP ') countXmp(book, data);
    else book.add('editor-data');
    at = end + (end % 2);
  }
  if (!parts.some((part) => /^(?:VP8|ANMF)/.test(Buffer.from(part).toString('latin1', 0, 4))))
    return undefined;
  if (size < bytes.length) book.add('tail');
  const isTurned = orientation !== 1 && header !== undefined;
  if (isTurned) parts.push(chunk('EXIF', exifOfOrientation(orientation)));
  if (header && header.length > 8)
    header[8] = (header[8]! & ~(HAS_EXIF | HAS_XMP)) | (isTurned ? HAS_EXIF : 0);
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  return { bytes: chunk('RIFF', body), removals: book.counts };
}
