import { readCopy } from '../copies/copy.ts';
import { pageKey } from '../copies/page-key.ts';
import { openShelf, PAGE_SHELVES } from '../copies/shelves.ts';
import { storePage } from '../copies/store-page.ts';
import { pictureDigest } from '../copies/part-path.ts';
import { storePart } from '../copies/store-part.ts';
import { trimPages } from '../copies/trim.ts';
import type { Device } from '../device.ts';
import { askAgain } from './ask-again.ts';
import { readRevoked } from './read-revoked.ts';

/** Withdrawn paths; `undefined` when the site cannot be asked, which then proves nothing. */
async function askRevoked(device: Device): Promise<string[] | undefined> {
  try {
    const url = new URL('revoked.json', device.scope).href;
    const response = await device.fetch(url, { cache: 'no-cache' });
    return response.ok ? readRevoked(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

async function checkPages(device: Device): Promise<void> {
  for (const shelf of PAGE_SHELVES) {
    const cache = await openShelf(device, shelf);
    for (const { url } of await cache.keys()) {
      const stored = await cache.match(url);
      if (!stored) continue;
      const verdict = await askAgain(device.fetch, url, stored);
      if (verdict === 'gone') await cache.delete(url);
      if (typeof verdict === 'object') {
        await storePage(device, shelf, url, verdict.changed, readCopy(stored)?.read);
      }
    }
  }
}

async function checkPictures(device: Device): Promise<void> {
  const cache = await openShelf(device, 'parts');
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname;
    const stored = pictureDigest(path) === undefined ? undefined : await cache.match(url);
    if (!stored) continue;
    const verdict = await askAgain(device.fetch, url, stored);
    if (verdict === 'gone') await cache.delete(url);
    if (typeof verdict === 'object') await storePart(device, 'parts', path, verdict.changed);
  }
}

/**
 * Takes from the device what the site has taken back: withdrawn stories, and with `all` every page
 * and picture that is gone, while changed ones are loaded anew; parts that no page shows any more
 * go too. Nothing is believed gone unless the site's own list of withdrawn stories can be read, so
 * a broken host or a login page empties no shelf. Answers whether the site could be asked.
 */
export async function checkCopies(device: Device, which: 'revoked' | 'all'): Promise<boolean> {
  const revoked = await askRevoked(device);
  if (!revoked) return false;
  let dropped = 0;
  for (const shelf of ['recent', 'saved'] as const) {
    const cache = await openShelf(device, shelf);
    for (const path of revoked) {
      if (await cache.delete(pageKey(new URL(path, device.scope).href))) dropped++;
    }
  }
  if (which === 'all') {
    try {
      await checkPages(device);
      await checkPictures(device);
    } catch {
      return false;
    }
  }
  if (dropped > 0 || which === 'all') await trimPages(device);
  return true;
}
