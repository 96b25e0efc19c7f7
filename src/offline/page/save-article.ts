import { findPage } from '../copies/find-page.ts';
import { keyOfPath, LIST_PATH, pageKey } from '../copies/page-key.ts';
import { oneVariantEach } from '../copies/part-path.ts';
import { articlePictures } from '../copies/read-page.ts';
import { openShelf } from '../copies/shelves.ts';
import { storePage } from '../copies/store-page.ts';
import { storePictures } from '../copies/store-part.ts';
import type { Device } from '../device.ts';

/** How saving went: whole, without some pictures, or why not. */
export type Saved = 'saved' | 'incomplete' | 'full' | 'denied' | 'failed';

/** Of an article with more pictures the small ones are kept, whatever else was asked for. */
const MANY = 12;

/** The article from the network, else the copy of the last reading. */
async function obtain(device: Device, url: string): Promise<Response | undefined> {
  const answer = await device.fetch(url, { cache: 'no-cache' }).catch(() => undefined);
  return answer?.status === 200 ? answer : findPage(device, url);
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Keeps the list of saved articles with the first of them; before, nobody needs it without network. */
async function keepList(device: Device): Promise<void> {
  const url = keyOfPath(device.scope, LIST_PATH);
  if (!(await findPage(device, url)))
    await storePage(device, 'own', url, await device.fetch(url, { cache: 'no-cache' }));
}

/**
 * Saves an article with one variant of each of its pictures, the smallest where they are many. Nothing is left behind when it fails;
 * that some pictures cannot be had is no failure.
 */
export async function saveArticle(
  device: Device,
  url: string,
  which: 'smallest' | 'largest',
): Promise<Saved> {
  const key = pageKey(url);
  try {
    const answer = await obtain(device, key);
    if (!answer) return 'failed';
    const pictures = articlePictures(await answer.clone().text());
    const copy = await storePage(device, 'saved', key, answer);
    if (!copy) return 'failed';
    const asked = oneVariantEach(pictures, which);
    const kept = asked.length > MANY ? oneVariantEach(pictures, 'smallest') : asked;
    const missing = await storePictures(device, kept);
    await keepList(device).catch(() => undefined);
    return missing === 0 ? 'saved' : 'incomplete';
  } catch (error) {
    await removeSaved(device, key).catch(() => undefined);
    return isFull(error) ? 'full' : 'denied';
  }
}

/** Removes an article from the saved ones. Its pictures go when the worker next tidies up. */
export async function removeSaved(device: Device, url: string): Promise<void> {
  await (await openShelf(device, 'saved')).delete(pageKey(url));
}
