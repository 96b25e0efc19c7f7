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
  // Half of the time of a palette's search for its colours, for 58 kB in place of 14 (measured).
  return sharp(Buffer.from(drawWords(card)))
    .png({ compressionLevel: 4 })
    .toBuffer();
}
