import { sizeWithPictures } from '../copies/plan.ts';
import { openShelf } from '../copies/shelves.ts';
import { copiesOn } from '../copies/store-page.ts';
import { storedParts } from '../copies/stored-parts.ts';
import type { Device } from '../device.ts';
import { wordsOf } from './match-words.ts';
import type { SavedArticle } from './order-saved.ts';

/** All saved articles with the room they take. Rejects where storage is denied. */
export async function savedArticles(device: Device): Promise<SavedArticle[]> {
  const parts = new Map((await storedParts(device)).map((part) => [part.path, part]));
  const copies = await copiesOn(device, 'saved');
  return copies.map((copy) => ({ ...copy, size: sizeWithPictures(copy, parts) }));
}

/** The folded words of each saved article by its address, for the search within. */
export async function savedWords(device: Device): Promise<Map<string, string>> {
  const shelf = await openShelf(device, 'saved');
  const words = new Map<string, string>();
  for (const { url } of await shelf.keys()) {
    const stored = await shelf.match(url);
    if (stored) words.set(url, wordsOf(await stored.text()));
  }
  return words;
}
