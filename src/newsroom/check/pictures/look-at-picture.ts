import sharp from 'sharp';
import { hasGps } from './has-gps.ts';
import type { PictureFacts } from './picture-facts.ts';

/** Code, or anything fetched from another site; links (`a`) only lead there. */
const script =
  /<script\b|<foreignObject\b|\son[a-z]+\s*=|(?:href|src)\s*=\s*["']\s*javascript:|<(?:image|use|style)\b[^>]*(?:https?:)?\/\/(?!www\.w3\.org)|@import|url\(\s*["']?https?:/i;

/** Looks at the bytes of a picture. Never rejects: what is no picture has no format. */
export async function lookAtPicture(file: string, bytes: Buffer): Promise<PictureFacts> {
  const size = bytes.length;
  if (/\.svg$/i.test(file)) {
    const isActive = script.test(bytes.toString('utf8'));
    return { format: 'svg', size, ...(isActive && { script: true }) };
  }
  const metadata = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  if (metadata === undefined) return { size, ...(isHeic(bytes) && { format: 'heic' }) };
  return {
    format: isHeic(bytes) ? 'heic' : metadata.format,
    width: metadata.autoOrient.width,
    size,
    ...(metadata.exif && hasGps(metadata.exif) && { gps: true }),
  };
}

/** HEIC by its brand (ISO/IEC 23008-12); AVIF, which browsers show, has another. */
function isHeic(bytes: Buffer): boolean {
  return (
    /^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/.test(bytes.subarray(4, 12).toString('latin1')) &&
    !bytes.subarray(8, 40).toString('latin1').includes('avif')
  );
}
