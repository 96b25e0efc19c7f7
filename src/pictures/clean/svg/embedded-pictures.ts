import { pixelCleaner } from '../clean-pixels.ts';
import type { RemovalBook } from '../removed-parts.ts';
import type { CleanEmbedded } from './clean-url.ts';
import { PIXELS } from './clean-url.ts';

/** Cleans the pictures of pixels within a drawing, and counts what was taken out of them. */
export function embeddedPictures(book: RemovalBook): CleanEmbedded {
  return (url) => {
    const head = PIXELS.exec(url)?.[0];
    if (head === undefined) return undefined;
    const bytes = Buffer.from(url.slice(head.length), 'base64');
    const cleaned = pixelCleaner(bytes)?.(bytes);
    for (const [kind, count] of cleaned?.removals ?? []) book.add(kind, count);
    if (cleaned === undefined) return undefined;
    // As it was written where nothing was taken out, line breaks and all.
    return bytes.equals(cleaned.bytes) ? url : head + Buffer.from(cleaned.bytes).toString('base64');
  };
}
