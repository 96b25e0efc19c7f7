import { readCopy } from '../copies/copy.ts';
import { pageKey } from '../copies/page-key.ts';
import { pictureDigest } from '../copies/part-path.ts';
import { isSamePage } from '../copies/is-same-page.ts';
import { openShelf, PAGE_SHELVES, shelfName } from '../copies/shelves.ts';
import { storePage } from '../copies/store-page.ts';
import { storePart } from '../copies/store-part.ts';
import { trimPages } from '../copies/trim.ts';
import type { Device } from '../device.ts';
import { mayBeErased } from '../revoked/may-be-erased.ts';
import type { Revoked } from '../revoked/read-revoked.ts';
import { readRevoked } from '../revoked/read-revoked.ts';
import { askAll } from './ask-all.ts';
import { addNotes, readNotes } from './notes.ts';

/** What was taken back; `undefined` when the site cannot be asked, which then proves nothing. */
async function askRevoked(device: Device): Promise<Revoked | undefined> {
  try {
    const response = await device.fetch(`${device.scope}revoked.json`, { cache: 'no-cache' });
    return response.ok ? readRevoked(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

async function dropArticles(device: Device, paths: readonly string[]): Promise<void> {
  for (const shelf of ['recent', 'saved'] as const) {
    const cache = await openShelf(device, shelf);
    for (const path of paths) await cache.delete(pageKey(new URL(path, device.scope).href));
  }
}

/**
 * Asks for stored pages again: all, or those that speak of one of these paths. One whose address has
 * the digits of an erased one goes unless the site answers with that very page; a failing server is
 * asked another time, so rejects.
 */
async function checkPages(
  device: Device,
  erased: readonly string[],
  paths?: readonly string[],
): Promise<void> {
  for (const shelf of PAGE_SHELVES) {
    const cache = await openShelf(device, shelf);
    const urls: string[] = [];
    for (const { url } of await cache.keys()) {
      const stored = paths && (await cache.match(url));
      const html = stored ? await stored.text() : '';
      if (!paths || paths.some((path) => html.includes(path))) urls.push(url);
    }
    let isUnknown = false;
    await askAll(device, cache, urls, async (url, state, stored) => {
      if (state === 'same') return;
      const copy = readCopy(stored);
      const isSuspect = await mayBeErased(new URL(url).pathname, erased);
      if (typeof state === 'string') isUnknown ||= isSuspect;
      else if (isSuspect && !isSamePage(await state.changed.clone().text(), copy))
        await cache.delete(url);
      else await storePage(device, shelf, url, state.changed, { read: copy && copy.read });
    });
    if (isUnknown) throw new Error();
  }
}

async function checkPictures(device: Device): Promise<void> {
  const cache = await openShelf(device, 'parts');
  const urls = (await cache.keys()).map(({ url }) => url);
  const pictures = urls.filter((url) => pictureDigest(new URL(url).pathname) !== undefined);
  const report: Parameters<typeof askAll>[3] = async (url, state) => {
    if (typeof state === 'object')
      await storePart(device, 'parts', new URL(url).pathname, state.changed);
  };
  await askAll(device, cache, pictures, report, true);
}

/**
 * Takes from the device what the site has taken back: withdrawn and erased articles, and their headlines
 * and pictures in the lists that lead to them; with `all` every page and picture that is gone, while
 * changed ones are loaded anew. Parts that no page shows any more go too. Nothing is believed gone
 * unless the site's own list of withdrawn articles can be read, so a broken host or a login page
 * empties no shelf. Answers whether the site could be asked.
 */
export async function checkCopies(device: Device, which: 'revoked' | 'all'): Promise<boolean> {
  const revoked = await askRevoked(device);
  if (!revoked) return false;
  const { paths, erased } = revoked;
  await dropArticles(device, paths);
  const { revoked: known = [], erased: digits = [] } = await readNotes(device);
  const heard = new Set(known);
  const news = paths.filter((path) => !heard.has(path));
  // No page says that it leads to an erased article, so that all are asked for.
  const isErased = erased.join() !== digits.join();
  if (which === 'revoked' && news.length === 0 && !isErased) return true;
  try {
    // Its parts hold headlines and words of what was taken back; what is needed comes anew.
    if (news.length > 0 || isErased) await device.caches.delete(shelfName(device.scope, 'search'));
    await checkPages(device, erased, which === 'all' || isErased ? undefined : news);
    if (which === 'all') await checkPictures(device);
    await addNotes(device, { revoked: paths, erased });
  } catch {
    return false;
  } finally {
    await trimPages(device);
  }
  return true;
}
