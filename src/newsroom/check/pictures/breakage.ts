/** Why a file is no whole picture: nothing is in it, a web page is, or its end is missing. */
export type Breakage = 'empty' | 'page' | 'cut';

const [SOI, EOI, SOS] = [0xffd8, 0xffd9, 0xffda];

/**
 * What is plainly wrong with the bytes of a picture file that was copied or saved badly; undefined
 * where nothing is, or it takes decoding to know. Looks at how the file is built, never at the pixels.
 */
export function breakageOf(bytes: Buffer): Breakage | undefined {
  if (bytes.every((byte) => byte === 0)) return 'empty';
  const start = bytes.toString('latin1', 0, 256);
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body)\b/i.test(start)) return 'page';
  return isCut(bytes, start) ? 'cut' : undefined;
}

function isCut(bytes: Buffer, start: string): boolean {
  if (bytes.length > 1 && bytes.readUInt16BE(0) === SOI) return isCutJpeg(bytes);
  if (start.startsWith('\x89PNG')) return !bytes.includes('IEND');
  const isWebp = start.startsWith('RIFF') && start.startsWith('WEBP', 8);
  if (isWebp) return bytes.length < bytes.readUInt32LE(4) + 8;
  return start.startsWith('ftypavif', 4) && isCutAvif(bytes);
}

/** No end after the first scan: small pictures in the camera's notes before it have ends of their own. */
function isCutJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes.readUInt16BE(at);
    if (marker === SOS) return !bytes.includes(Buffer.from([EOI >> 8, EOI & 0xff]), at);
    if (marker >> 8 !== 0xff || marker === EOI) return false;
    at += marker === 0xffff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return true;
}

/** A box that says it is longer than what is there (ISO/IEC 14496-12); 0 is to the end. */
function isCutAvif(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size < 8) return false;
    at += size;
  }
  return at > bytes.length;
}
