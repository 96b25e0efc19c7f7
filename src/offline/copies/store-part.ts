import type { Device } from '../device.ts';
import { partToStore } from './copy.ts';
import { HELD, WANTED } from './held.ts';
import { isFit } from './is-fit.ts';
import type { Extent } from './part-path.ts';
import { isCode, pictureDigest, codeLinks } from './part-path.ts';
import type { Shelf } from './shelves.ts';
import { openShelf } from './shelves.ts';

/**
 * Puts an answer on a shelf; answers whether it lies there. Answers other than 200 are left, and pages,
 * which then are a stranger's. Rejects when storage is full.
 */
export async function storePart(
  device: Device,
  shelf: Shelf,
  path: string,
  response: Response,
): Promise<boolean> {
  if (!isFit(response, false)) return false;
  const cache = await openShelf(device, shelf);
  await cache.put(path, partToStore(await response.blob(), response));
  return true;
}

/** The stored part, else the one from the network, which is then stored. `undefined` without both. */
async function obtain(device: Device, path: string): Promise<Response | undefined> {
  const cache = await openShelf(device, 'parts');
  const stored = await cache.match(path);
  if (stored) return stored;
  const url = new URL(path, device.scope);
  if (pictureDigest(path) !== undefined) url.search = WANTED;
  // What the browser loaded just now is not downloaded again, whatever the host says of caching.
  const answer = await device.fetch(url.href, { cache: 'force-cache' }).catch(() => undefined);
  if (!answer || answer.headers.has(HELD)) return undefined;
  return (await storePart(device, 'parts', path, answer.clone())) ? answer : undefined;
}

/**
 * Stores scripts and what they import or link, so that a stored page never meets scripts of another
 * build. What cannot be had is left out: every page is whole without its scripts.
 */
export async function storeCode(
  device: Device,
  paths: readonly string[],
  extent: Extent,
): Promise<void> {
  const scripts = new Set<string>();
  const waiting = paths.filter(isCode);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (scripts.has(path)) continue;
    scripts.add(path);
    const script = await obtain(device, path);
    if (script) waiting.push(...codeLinks(await script.text(), path, extent));
  }
}

/** Stores pictures. Answers with how many of them could not be had. */
export async function storePictures(device: Device, paths: readonly string[]): Promise<number> {
  const all = await Promise.all(paths.map((path) => obtain(device, path)));
  return all.filter((one) => one === undefined).length;
}
