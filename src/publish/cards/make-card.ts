import type { Card } from './card.ts';
import { cutPhoto } from './cut-photo.ts';
import { wordsCard } from './words-card.ts';

/** A card's bytes; `readPicture` reads a picture by its path below the content folder. */
export async function makeCard(
  card: Card,
  readPicture: (file: string) => Uint8Array,
): Promise<Uint8Array> {
  if (card.kind === 'photo') return cutPhoto(readPicture(card.picture.file), card);
  // Loaded where a chart is drawn: most builds draw none.
  if (card.kind === 'chart') return (await import('./chart-card.ts')).chartCard(card);
  return wordsCard(card);
}
