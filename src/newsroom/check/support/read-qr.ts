import readCode from 'qr/decode.js';
import sharp from 'sharp';

/** Sizes, in pixels of the longer side, at which a code is looked for: posters are large, some codes tiny. */
const SIZES = [1000, 500, 1800];

/**
 * What the QR code in a picture says; undefined where none can be read, or the bytes are no picture. A
 * clear ground becomes white, as paying apps see it.
 */
export async function readQr(bytes: Uint8Array): Promise<string | undefined> {
  for (const size of SIZES) {
    try {
      const { data, info } = await sharp(bytes, { density: 150 })
        .autoOrient()
        .resize({ width: size, height: size, fit: 'inside' })
        .flatten({ background: '#fff' })
        .extend({ top: 24, bottom: 24, left: 24, right: 24, background: '#fff' })
        .toColourspace('srgb')
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { width, height } = info;
      return readCode({ width, height, data }, { timeLimit: 2000 });
    } catch {
      // Not found at this size.
    }
  }
  return undefined;
}
