import { cleanFile } from './clean/clean-file.ts';
import type { Variant } from './variants.ts';

/**
 * Makes one variant of the picture `bytes`, read from `file`: turned upright, scaled, without the
 * camera's metadata, which may hold the place it was taken. `RECIPE` names these settings. Drawings
 * and animations are cleaned only. Throws where there is no picture in the bytes.
 */
export async function encodeVariant(
  bytes: Buffer,
  file: string,
  variant: Variant,
): Promise<Uint8Array> {
  if (variant.width === undefined) {
    const cleaned = cleanFile(file, bytes);
    if (!cleaned) throw new Error(`${file} is no picture any more.`);
    return cleaned.bytes;
  }
  const { default: sharp } = await import('sharp');
  // A file whose end was lost shows what there is: one bad copy must not stop a whole build.
  return sharp(bytes, { failOn: 'none' })
    .autoOrient()
    .resize({ width: variant.width, withoutEnlargement: true })
    .webp({ quality: 72 })
    .toBuffer();
}
