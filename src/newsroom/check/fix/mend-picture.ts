import sharp from 'sharp';

/** Wide enough for the largest variant that readers get, with room for a closer crop. */
const WIDEST = 2400;

/**
 * A picture turned upright, scaled to at most 2,400 pixels and without the camera's metadata (the
 * place it was taken); its colour profile stays. Undefined where that gains nothing or fails.
 */
export async function mendPicture(bytes: Buffer, hasGps: boolean): Promise<Buffer | undefined> {
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
  return mended !== undefined && (hasGps || mended.length < bytes.length) ? mended : undefined;
}
