import type { Device } from '../device.ts';
import type { Copy } from './copy.ts';
import { copyToStore, readCopy } from './copy.ts';
import { isFit, MARK } from './is-fit.ts';
import { pageKey } from './page-key.ts';
import type { Extent } from './part-path.ts';
import { readPage } from './read-page.ts';
import type { Shelf } from './shelves.ts';
import { openShelf } from './shelves.ts';
import { storeCode } from './store-part.ts';

/** When the reader had a page, by default now; how much of its code is stored, by default all. */
export type StoreOptions = { read?: number | undefined; extent?: Extent | undefined };

/**
 * Puts a page and its scripts on a shelf. Answers that are no page of this site are left
 * (`undefined`). Rejects when storage is full or denied.
 */
export async function storePage(
  device: Device,
  shelf: Shelf,
  url: string,
  response: Response,
  { read = device.now(), extent = 'all' }: StoreOptions = {},
): Promise<Copy | undefined> {
  const html = isFit(response, true) ? await response.text() : '';
  if (!html.includes(MARK)) return undefined;
  const copy: Copy = {
    ...readPage(html),
    url: pageKey(url),
    read,
    loaded: device.now(),
    size: new Blob([html]).size,
  };
  const cache = await openShelf(device, shelf);
  await cache.put(copy.url, copyToStore(copy, html, response));
  await storeCode(device, copy.parts, extent);
  return copy;
}

/** All pages on a shelf, in no order. */
export async function copiesOn(device: Device, shelf: Shelf): Promise<Copy[]> {
  const cache = await openShelf(device, shelf);
  const copies: Copy[] = [];
  for (const request of await cache.keys()) {
    const stored = await cache.match(request);
    const copy = stored && readCopy(stored);
    if (copy) copies.push(copy);
  }
  return copies;
}
