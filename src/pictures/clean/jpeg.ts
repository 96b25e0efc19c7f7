import { exifOfOrientation, readExif } from './exif.ts';
import type { Cleaned } from './removed-parts.ts';
import { RemovalBook } from './removed-parts.ts';
import { countXmp } from './text-traces.ts';

const [SOI, EOI, SOS, COMMENT] = [0xd8, 0xd9, 0xda, 0xfe];
const [APP0, APP1, APP2, APP14, APP15] = [0xe0, 0xe1, 0xe2, 0xee, 0xef];
const [EXIF, XMP, ICC, ADOBE, JFIF] = [
  'Exif\0\0',
  'http://ns.adobe.com/',
  'ICC_PROFILE\0',
  'Adobe',
  'JFIF\0',
];
/** A JFIF segment's length without the small picture that may follow (JFIF 1.02). */
const JFIF_LENGTH = 16;

function segment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** Where the data of a scan ends that begins at `from`: at the next marker that is none of its own. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    const isOfScan = next === 0 || next === 0xff || (next! >= 0xd0 && next! <= 0xd7);
    if (!isOfScan && next !== undefined) return at;
  }
  return bytes.length;
}

/** What stays of a marker segment; undefined where it goes. */
function cleanSegment(marker: number, data: Buffer, book: RemovalBook): Buffer | undefined {
  const starts = (sign: string): boolean => data.toString('latin1', 0, sign.length) === sign;
  if (marker === COMMENT) return void book.add('comment');
  if (marker < APP0 || marker > APP15) return segment(marker, data);
  if (marker === APP0 && starts(JFIF)) {
    if (data.length <= JFIF_LENGTH - 2) return segment(marker, data);
    book.add('preview');
    const small = Buffer.from(data.subarray(0, JFIF_LENGTH - 2));
    small.fill(0, JFIF_LENGTH - 4);
    return segment(marker, small);
  }
  if ((marker === APP2 && starts(ICC)) || (marker === APP14 && starts(ADOBE)))
    return segment(marker, data);
  if (marker === APP1 && starts(XMP)) countXmp(book, data);
  else book.add(marker === APP1 || marker === APP2 ? 'camera' : 'description');
  return undefined;
}

/**
 * A JPEG without what the camera and the editor wrote into it (EXIF, XMP, IPTC, comments, small
 * pictures, what follows its end). How it is turned and its colours stay; the picture itself keeps
 * its bytes. Undefined where there is no picture in it. (ITU T.81, annex B; Exif 2.32, 4.5.)
 */
export function cleanJpeg(bytes: Buffer): Cleaned | undefined {
  const book = new RemovalBook();
  const parts: Uint8Array[] = [];
  let orientation: number | undefined;
  let [at, hasScan] = [2, false];
  while (at < bytes.length) {
    // Lost bytes between segments are skipped, as decoders do.
    at = bytes.indexOf(0xff, at);
    const marker = bytes[at + 1];
    if (at === -1 || marker === undefined) break;
    if (marker === 0 || marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) {
      parts.push(bytes.subarray(at, at + 2));
      if (at + 2 < bytes.length) book.add('tail');
      break;
    }
    const isBare = marker === 1 || (marker >= 0xd0 && marker <= SOI);
    const length = isBare || at + 4 > bytes.length ? 0 : bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    const data = bytes.subarray(at + 4, end);
    if (marker === APP1 && data.toString('latin1', 0, EXIF.length) === EXIF) {
      const facts = readExif(data);
      orientation ??= facts.orientation;
      const isMinimal = data.subarray(EXIF.length).equals(exifOfOrientation(facts.orientation));
      if (!isMinimal) book.add('camera');
      if (facts.hasPlace) book.add('place');
    } else if (isBare) {
      if (marker !== SOI) parts.push(bytes.subarray(at, at + 2));
    } else if (length >= 2 && end <= bytes.length) {
      const stays = cleanSegment(marker, data, book);
      if (stays) parts.push(stays);
    }
    at = end;
    if (marker !== SOS || length < 2) continue;
    hasScan = true;
    const next = endOfScan(bytes, at);
    parts.push(bytes.subarray(at, next));
    at = next;
  }
  if (!hasScan) return undefined;
  const isTurned = orientation !== undefined && orientation !== 1;
  const turned = isTurned
    ? [segment(APP1, Buffer.concat([Buffer.from(EXIF, 'latin1'), exifOfOrientation(orientation!)]))]
    : [];
  // JFIF wants its own segment to be the first.
  const first = parts[0]?.[1] === APP0 ? parts.splice(0, 1) : [];
  const start = Buffer.from([0xff, SOI]);
  return { bytes: Buffer.concat([start, ...first, ...turned, ...parts]), removals: book.counts };
}
