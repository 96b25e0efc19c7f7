import { openShelf } from '../copies/shelves.ts';
import type { Shelf } from '../copies/shelves.ts';
import { storePart } from '../copies/store-part.ts';
import type { Device } from '../device.ts';

/** An answer, and the work of storing it, where there is any: it may outlive the answer. */
export type Answer = { response: Response; work?: Promise<unknown> };

const pathOf = (url: string): string => new URL(url).pathname;

/** The network's answer, which is then stored. Rejects without network. */
export async function answerFresh(device: Device, shelf: Shelf, request: Request): Promise<Answer> {
  const response = await device.fetch(request);
  return { response, work: storePart(device, shelf, pathOf(request.url), response.clone()) };
}

/** A file whose name tells its content: the stored one, else the network's, which is then stored. */
export async function answerHashed(
  device: Device,
  shelf: Shelf,
  request: Request,
): Promise<Answer> {
  const cache = await openShelf(device, shelf).catch(() => undefined);
  const response = cache && (await cache.match(pathOf(request.url)));
  return response ? { response } : answerFresh(device, shelf, request);
}

/** The search index's table of contents: the network's, else the one stored last. */
export async function answerIndex(device: Device, request: Request): Promise<Answer> {
  try {
    return await answerFresh(device, 'search', request);
  } catch (error) {
    const cache = await openShelf(device, 'search');
    const response = await cache.match(pathOf(request.url));
    if (!response) throw error;
    return { response };
  }
}
