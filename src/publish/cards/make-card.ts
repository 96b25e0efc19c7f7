import sharp from 'sharp';
import type { Card } from './card.ts';
import { cutPhoto } from './cut-photo.ts';
import { wordsSvg } from './words-svg.ts';

/**
 * A few shades of ink and of accent on paper: half the bytes of 32 colours, a quarter of a PNG
 * without a palette, and no eye sees the difference. More effort finds no better colours.
 */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/** A card's bytes; `readPicture` reads a picture by its path below the content folder. */
export async function makeCard(
  card: Card,
  readPicture: (file: string) => Uint8Array,
): Promise<Uint8Array> {
  if (card.kind === 'photo') return cutPhoto(readPicture(card.picture.file), card);
  return sharp(Buffer.from(wordsSvg(card)))
    .png(PALETTE)
    .toBuffer();
}
