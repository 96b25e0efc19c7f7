import { contentPath } from '../lib/content-path.ts';
import type { ArticleEntry, Page } from '../schema/entries.ts';

/** The pictures of an entry, the one above it among them, by path in composed form (NFC). */
export function picturesOf(
  entry: Pick<ArticleEntry, 'file' | 'pictures' | 'image'> | Page,
): string[] {
  const lead = 'image' in entry && entry.image && contentPath(entry.file, entry.image.src);
  return [...entry.pictures, ...(lead ? [lead] : [])];
}
