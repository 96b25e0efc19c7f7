import { readCopy } from '../copies/copy.ts';
import { pageKey } from '../copies/page-key.ts';
import { pictureDigest } from '../copies/part-path.ts';
import { openShelf, PAGE_SHELVES } from '../copies/shelves.ts';
import { storePage } from '../copies/store-page.ts';
import { storePart } from '../copies/store-part.ts';
import { trimPages } from '../copies/trim.ts';
import type { Device } from '../device.ts';
import { askAll } from './ask-all.ts';
import { addNotes, readNotes } from './notes.ts';
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

async function dropStories(device: Device, paths: readonly string[]): Promise<void> {
  for (const shelf of ['recent', 'saved'] as const) {
    const cache = await openShelf(device, shelf);
    for (const path of paths) await cache.delete(pageKey(new URL(path, device.scope).href));
  }
}

/** Asks for stored pages again: all, or those that speak of one of these paths. */
async function checkPages(device: Device, paths?: readonly string[]): Promise<void> {
  for (const shelf of PAGE_SHELVES) {
    const cache = await openShelf(device, shelf);
    const urls: string[] = [];
    for (const { url } of await cache.keys()) {
      const html = paths && (await (await cache.match(url))?.text());
      if (!paths || paths.some((path) => html?.includes(path))) urls.push(url);
    }
    await askAll(device, cache, urls, async (url, verdict, stored) => {
      if (typeof verdict !== 'object') return;
      await storePage(device, shelf, url, verdict.changed, { read: readCopy(stored)?.read });
    });
  }
}

async function checkPictures(device: Device): Promise<void> {
  const cache = await openShelf(device, 'parts');
  const urls = (await cache.keys()).map(({ url }) => url);
  const pictures = urls.filter((url) => pictureDigest(new URL(url).pathname) !== undefined);
  const heard: Parameters<typeof askAll>[3] = async (url, verdict) => {
    if (typeof verdict !== 'object') return;
    await storePart(device, 'parts', new URL(url).pathname, verdict.changed);
  };
  await askAll(device, cache, pictures, heard, true);
}

/**
 * Takes from the device what the site has taken back: withdrawn stories, and their headlines and
 * pictures in the lists that lead to them; with `all` every page and picture that is gone, while
 * changed ones are loaded anew. Parts that no page shows any more go too. Nothing is believed gone
 * unless the site's own list of withdrawn stories can be read, so a broken host or a login page
 * empties no shelf. Answers whether the site could be asked.
 */
export async function checkCopies(device: Device, which: 'revoked' | 'all'): Promise<boolean> {
  const revoked = await askRevoked(device);
  if (!revoked) return false;
  await dropStories(device, revoked);
  const known = new Set((await readNotes(device)).revoked);
  const news = revoked.filter((path) => !known.has(path));
  if (which === 'revoked' && news.length === 0) return true;
  try {
    await checkPages(device, which === 'all' ? undefined : news);
    if (which === 'all') await checkPictures(device);
    await addNotes(device, { revoked });
  } catch {
    return false;
  } finally {
    await trimPages(device);
  }
  return true;
}
