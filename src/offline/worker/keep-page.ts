import { LIST_PATH, OFFLINE_PATH, pageKey } from '../copies/page-key.ts';
import type { Extent } from '../copies/part-path.ts';
import { openShelf } from '../copies/shelves.ts';
import type { Shelf } from '../copies/shelves.ts';
import { storePage } from '../copies/store-page.ts';
import { LIMITS, trimPages } from '../copies/trim.ts';
import type { Device } from '../device.ts';
import { isGone } from './ask-again.ts';

/** The site's own pages, which hold the lists of copies. */
const OWN_PATHS = new Set([OFFLINE_PATH, LIST_PATH]);

function shelfFor(device: Device, key: string): Shelf {
  const path = `/${key.slice(device.scope.length)}`;
  return OWN_PATHS.has(path) ? 'own' : 'recent';
}

/**
 * Keeps a page that was just read, and the saved copy of it up to date. When storage is full, less
 * is kept and the page tried once more; then it goes unkept.
 */
export async function keepPage(
  device: Device,
  url: string,
  response: Response,
  extent: Extent = 'all',
): Promise<void> {
  const key = pageKey(url);
  const shelf = shelfFor(device, key);
  if (isGone(response.status)) {
    await (await openShelf(device, shelf)).delete(key);
    return;
  }
  const again = response.clone();
  try {
    await storePage(device, shelf, key, response, { extent });
    await trimPages(device);
  } catch {
    await trimPages(device, { ...LIMITS, bytes: LIMITS.bytes / 4 });
    await storePage(device, shelf, key, again, { extent }).catch(() => undefined);
  }
}
