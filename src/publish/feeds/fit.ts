import { FEED_ITEMS } from './feed.ts';

/** Readers' apps and proxies drop larger feeds. In bytes of UTF-8. */
export const FEED_BYTES = 512 * 1024;

/**
 * Writes items until their number or size reaches the limit; `room` is in bytes of UTF-8 and
 * leaves out what stands around the items, `between` counts for what stands between two. An item
 * that alone is too large is written by `writeShort`.
 */
export function fitItems<T>(
  items: Iterable<T>,
  room: number,
  write: (item: T) => string,
  writeShort: (item: T) => string,
): string[] {
  const texts: string[] = [];
  let roomLeft = room;
  for (const item of items) {
    if (texts.length === FEED_ITEMS) break;
    let text = write(item);
    if (Buffer.byteLength(text) > room) text = writeShort(item);
    roomLeft -= Buffer.byteLength(text) + 1;
    if (roomLeft < 0) break;
    texts.push(text);
  }
  return texts;
}
