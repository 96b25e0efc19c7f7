import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Variant } from './variants.ts';

/**
 * Makes one variant of the picture at `file` (absolute path): turned upright, scaled, without the
 * camera's metadata, which may hold the place it was taken. `RECIPE` names these settings.
 */
export async function encodeVariant(file: string, variant: Variant): Promise<Uint8Array> {
  if (variant.width === undefined) return readFile(file);
  return sharp(file)
    .autoOrient()
    .resize({ width: variant.width, withoutEnlargement: true })
    .webp({ quality: 72 })
    .toBuffer();
}
