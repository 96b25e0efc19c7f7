import { latin1 } from '../clean/bytes.ts';

/** What a picked file is: `unknown` is a picture or film of a kind that nobody can clean here. */
export type PictureKind = 'drawing' | 'gif' | 'pixels' | 'film' | 'unknown' | 'document';

/** Brands of pictures among the files that begin with `ftyp`; all others are films and sounds. */
const PICTURE_BRANDS = /^(?:avi[fs]|mif1|msf1|he[iv])/;

/** How pictures begin that browsers do not draw: TIFF and what cameras make of it, BMP, Photoshop. */
const UNDRAWN = /^(?:II[*+]\0|MM\0[*+]|BM[^]{4}\0{4}|8BPS|II\x55\0|FUJIFILM|\0\0\0\x0cj[PX])/;

/** Names and types of pictures and films. */
const PICTURE_NAME =
  /\.(?:jpe?g|jpe|jfif|png|gif|webp|avif|hei[cf]|tiff?|bmp|dng|cr[23]|nef|arw|orf|rw2|raf|psd|jp2|jxl|mpe?g|avi|mkv|webm|3gp|mts|mov|mp4|m4v)$/i;
const PICTURE_TYPE = /^(?:image|video)\//;

/** What a file is: by its first bytes, a drawing by its name too. */
export function pictureOf(
  { name, type }: { readonly name: string; readonly type: string },
  bytes: Uint8Array,
): PictureKind {
  const head = latin1(bytes, 0, 512);
  const isDrawn = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml[^]*<svg|!DOCTYPE svg|svg)[\s>]/i.test(head);
  if (/\.svgz?$/i.test(name) || type === 'image/svg+xml' || isDrawn) return 'drawing';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (/^(?:\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF[^]{4}WEBP)/.test(head)) return 'pixels';
  if (head.slice(4, 8) === 'ftyp') return PICTURE_BRANDS.test(head.slice(8)) ? 'pixels' : 'film';
  const isNamed = PICTURE_NAME.test(name) || PICTURE_TYPE.test(type);
  return isNamed || UNDRAWN.test(head) ? 'unknown' : 'document';
}
