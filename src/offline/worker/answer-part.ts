import { openShelf } from '../copies/shelves.ts';
import type { Shelf } from '../copies/shelves.ts';
import { storePart } from '../copies/store-part.ts';
import type { Device } from '../device.ts';

/** An answer, and the work of storing it, where there is any: it may outlive the answer. */
export type Answer = { response: Response; work?: Promise<void> };

const pathOf = (url: string): string => new URL(url).pathname;

/** A file whose name tells its content: the stored one, else the network's, which is then stored. */
export async function answerHashed(
  device: Device,
  shelf: Shelf,
  request: Request,
): Promise<Answer> {
  const cache = await openShelf(device, shelf).catch(() => undefined);
  const stored = cache && (await cache.match(pathOf(request.url)));
  if (stored) return { response: stored };
  const response = await device.fetch(request);
  return { response, work: storePart(device, shelf, pathOf(request.url), response.clone()) };
}

/** The search index's table of contents: the network's, else the one stored last. */
export async function answerIndex(device: Device, request: Request): Promise<Answer> {
  try {
    const response = await device.fetch(request);
    const path = pathOf(request.url);
    return { response, work: storePart(device, 'search', path, response.clone()) };
  } catch (error) {
    const cache = await openShelf(device, 'search');
    const stored = await cache.match(pathOf(request.url));
    if (!stored) throw error;
    return { response: stored };
  }
}
