import type { Device } from '../device.ts';
import { pageKey } from './page-key.ts';
import { openShelf, PAGE_SHELVES } from './shelves.ts';
import { readCopy } from './copy.ts';

/** The newest stored copy of a page, wherever it lies. */
export async function findPage(device: Device, url: string): Promise<Response | undefined> {
  const key = pageKey(url);
  const keys = key.endsWith('/') || /\.\w+$/.test(key) ? [key] : [key, `${key}/`];
  let newest: Response | undefined;
  let loaded = -1;
  for (const shelf of PAGE_SHELVES) {
    const cache = await openShelf(device, shelf);
    for (const one of keys) {
      const stored = await cache.match(one);
      const copy = stored && readCopy(stored);
      const time = copy ? copy.loaded : 0;
      if (stored && time > loaded) [newest, loaded] = [stored, time];
    }
  }
  return newest;
}
