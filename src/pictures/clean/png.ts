import { crc32 } from 'node:zlib';
import { exifOfOrientation, readExif } from './exif.ts';
import type { Cleaned } from './removed-parts.ts';
import { RemovalBook } from './removed-parts.ts';
import { countXmp } from './text-traces.ts';

const SIGNATURE = 8;

/** Chunks that change how the picture looks (PNG third edition, and APNG). */
const LOOKS: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

function chunk(type: string, data: Uint8Array): Buffer {
  const name = Buffer.from(type, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(data, crc32(name)));
  return Buffer.concat([length, name, data, sum]);
}

/**
 * A PNG with nothing but the chunks that are seen, so without texts, EXIF, times and what follows its
 * end. How EXIF turns it stays; the picture itself keeps its bytes. Undefined where it has none.
 */
export function cleanPng(bytes: Buffer): Cleaned | undefined {
  const book = new RemovalBook();
  const parts: Uint8Array[] = [bytes.subarray(0, SIGNATURE)];
  let [at, hasData] = [SIGNATURE, false];
  while (at + 8 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, Math.max(at + 8, end - 4));
    const isWhole = end <= bytes.length;
    if (type === 'IDAT') hasData = true;
    if (LOOKS.has(type)) {
      // Of a truncated picture browsers show the part that is there, so it is kept.
      if (isWhole || type === 'IDAT') parts.push(bytes.subarray(at, end));
    } else if (type === 'eXIf') {
      const { orientation, hasPlace } = readExif(data);
      const small = exifOfOrientation(orientation);
      if (orientation !== 1) parts.push(chunk('eXIf', small));
      if (orientation === 1 || !small.equals(data)) book.add('camera');
      if (hasPlace) book.add('place');
    } else if (type === 'iTXt' && data.toString('latin1', 0, 17) === 'XML:com.adobe.xmp') {
      countXmp(book, data);
    } else book.add(/^[tiz]TXt$/.test(type) ? 'description' : 'editor-data');
    at = end;
    if (type !== 'IEND') continue;
    if (at < bytes.length) book.add('tail');
    break;
  }
  return hasData ? { bytes: Buffer.concat(parts), removals: book.counts } : undefined;
}
