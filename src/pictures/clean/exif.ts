const GPS = 0x8825;
const ORIENTATION = 0x0112;
const HEAD = 'Exif\0\0';

/** What of EXIF data matters for publishing: how the picture is turned, and whether it tells a place. */
export type ExifFacts = {
  /** 1 (upright) to 8, as TIFF 6.0 counts them. */
  orientation: number;
  hasPlace: boolean;
};

/**
 * Reads the first directory of EXIF data (TIFF 6.0 structure, with or without the leading
 * `Exif\0\0`). Damaged data is upright and tells nothing.
 */
export function readExif(exif: Uint8Array): ExifFacts {
  const bytes = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength);
  const facts: ExifFacts = { orientation: 1, hasPlace: false };
  const start = bytes.subarray(0, HEAD.length).toString('latin1') === HEAD ? HEAD.length : 0;
  const order = bytes.toString('latin1', start, start + 2);
  if ((order !== 'II' && order !== 'MM') || bytes.length < start + 8) return facts;
  const isLittle = order === 'II';
  const read16 = (at: number): number =>
    isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const offset = isLittle ? bytes.readUInt32LE(start + 4) : bytes.readUInt32BE(start + 4);
  const directory = start + offset;
  if (directory + 2 > bytes.length) return facts;
  const entries = read16(directory);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > bytes.length) break;
    const tag = read16(at);
    if (tag === GPS) facts.hasPlace = true;
    if (tag !== ORIENTATION) continue;
    const value = read16(at + 8);
    if (value >= 1 && value <= 8) facts.orientation = value;
  }
  return facts;
}

/** EXIF data without its leading `Exif\0\0` that tells how a picture is turned and nothing else. */
export function exifOfOrientation(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*\0\0\0\b\0\u0001', 'latin1');
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(3, 12); // one short
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
