import sharp from 'sharp';
import { cleanFile } from '../../../pictures/clean/clean-file.ts';

/** Wide enough for the largest variant that readers get, with room for a closer crop. */
const WIDEST = 2400;

/**
 * A picture or film as readers get it: without the place it was taken, code, and what else tells on
 * people, the picture itself untouched. A heavy one is scaled too, where that makes it smaller.
 * Undefined where nothing changes, or nobody can tell what is in it.
 */
export async function mendPicture(
  file: string,
  bytes: Buffer,
  isHeavy: boolean,
): Promise<Buffer | undefined> {
  const cleaned = cleanFile(file, bytes);
  if (!cleaned) return undefined;
  const clean = Buffer.from(cleaned.bytes);
  const scaled = isHeavy ? await scaledPicture(clean) : undefined;
  if (scaled) return scaled;
  return clean.equals(bytes) ? undefined : clean;
}

/**
 * A picture turned upright and scaled to at most 2,400 pixels; its colour profile stays. Undefined
 * where that makes it no smaller, or fails.
 */
async function scaledPicture(bytes: Buffer): Promise<Buffer | undefined> {
  const image = sharp(bytes, { failOn: 'error' });
  const { format } = await image.metadata().catch(() => ({ format: undefined }));
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') return undefined;
  const scaled = image
    .autoOrient()
    .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true })
    .keepIccProfile();
  const mended = await (
    format === 'jpeg'
      ? scaled.jpeg({ quality: 85, mozjpeg: true })
      : format === 'webp'
        ? scaled.webp({ quality: 85 })
        : scaled.png({ compressionLevel: 9 })
  )
    .toBuffer()
    .catch(() => undefined);
  return mended !== undefined && mended.length < bytes.length ? mended : undefined;
}
