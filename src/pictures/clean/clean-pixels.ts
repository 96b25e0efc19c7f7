import { cleanAvif } from './avif.ts';
import { cleanGif } from './gif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import type { Cleaned } from './removed-parts.ts';
import { cleanWebp } from './webp.ts';

/** Brands of pictures among the files that begin with `ftyp`; all others are films and sounds. */
const PICTURE_BRANDS = /^(?:avi[fs]|mif1|msf1|he[iv])/;

/** What cleans a picture of pixels, by its first bytes; undefined for what is none. */
export function pixelCleaner(bytes: Buffer): ((bytes: Buffer) => Cleaned | undefined) | undefined {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\xff\xd8\xff')) return cleanJpeg;
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return cleanPng;
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return cleanWebp;
  if (/^GIF8[79]a/.test(head)) return cleanGif;
  return head.slice(4, 8) === 'ftyp' && PICTURE_BRANDS.test(head.slice(8)) ? cleanAvif : undefined;
}
