import type { Device } from '../device.ts';
import { partSize } from './copy.ts';
import { isCode } from './part-path.ts';
import type { StoredPart } from './plan.ts';
import { openShelf } from './shelves.ts';

/** All stored scripts and pictures with their sizes; the text of scripts says what they import. */
export async function storedParts(device: Device): Promise<StoredPart[]> {
  const cache = await openShelf(device, 'parts');
  const parts: StoredPart[] = [];
  for (const request of await cache.keys()) {
    const stored = await cache.match(request);
    if (!stored) continue;
    const path = new URL(request.url).pathname;
    const size = partSize(stored);
    parts.push(isCode(path) ? { path, size, text: await stored.text() } : { path, size });
  }
  return parts;
}
