import sharp from 'sharp';
import { isOwnFault } from '../../../lib/own-fault.ts';

/** Why a picture cannot be used, in a few words. */
export class PictureError extends Error {}

/** A picture fit for the site. */
export interface Shrunk {
  bytes: Buffer;
  /** Ending of its file's name. */
  type: 'jpg' | 'png' | 'webp' | 'gif' | 'avif';
}

const longest = 1600;
const types = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif', heif: 'avif' } as const;

/**
 * A picture turned upright, at most 1,600 px wide and high, without metadata (GPS, camera, names).
 * @throws {PictureError} for HEIC, SVG, and what is no picture
 */
export async function shrinkPicture(bytes: Buffer): Promise<Shrunk> {
  if (/^....ftyp(heic|heix|hevc|heim|heis|mif1)/s.test(bytes.toString('latin1', 0, 16))) {
    throw new PictureError('HEIC');
  }
  const head = bytes.toString('utf8', 0, 512).trimStart();
  if (head.startsWith('<')) throw new PictureError(/<svg[\s>]/i.test(head) ? 'SVG' : 'HTML');
  try {
    const picture = sharp(bytes, {
      limitInputPixels: 100_000_000,
      animated: true,
      failOn: 'error',
    });
    const { format } = await picture.metadata();
    const type = Object.hasOwn(types, format) ? types[format as keyof typeof types] : undefined;
    if (type === undefined) throw new PictureError(format);
    const smaller = picture
      .rotate()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
    const out = type === 'jpg' ? smaller.jpeg({ quality: 82, mozjpeg: true }) : smaller;
    return { bytes: await out.toBuffer(), type };
  } catch (error) {
    if (error instanceof PictureError || isOwnFault(error)) throw error;
    throw new PictureError('rusak/broken');
  }
}
