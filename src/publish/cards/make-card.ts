import sharp from 'sharp';
import type { Card } from './card.ts';
import { cutPhoto } from './cut-photo.ts';
import { drawWords } from './draw-words.ts';

/** A card's bytes; `readPicture` reads a picture by its path below the content folder. */
export async function makeCard(
  card: Card,
  readPicture: (file: string) => Uint8Array,
): Promise<Uint8Array> {
  if (card.kind === 'photo') return cutPhoto(readPicture(card.picture.file), card.focus);
  // Sixteen colours are enough for two inks on paper with their soft edges; more effort triples the
  // time for 4 % of the bytes (measured).
  return sharp(Buffer.from(drawWords(card)))
    .png({ palette: true, colours: 16, effort: 1, dither: 0, compressionLevel: 6 })
    .toBuffer();
}
