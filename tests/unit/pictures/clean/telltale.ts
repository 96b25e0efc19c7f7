import sharp from 'sharp';

/** Stands in everything that must not reach readers. */
export const SECRET = 'Rumah-Budi-7f3a';

/** Pixels, 48 by 32 and of three channels, that no format finds too easy. */
export const noise = Buffer.from(
  Array.from({ length: 48 * 32 * 3 }, (_, index) => (index * 7919 + (index >> 5) * 31) % 251),
);
export const plain = sharp(noise, { raw: { width: 48, height: 32, channels: 3 } });

/** The pixels as they are seen. */
export const pixels = (bytes: Uint8Array): Promise<Buffer> =>
  sharp(bytes).autoOrient().raw().toBuffer();
