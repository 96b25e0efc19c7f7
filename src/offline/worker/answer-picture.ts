import { HELD, WANTED } from '../copies/held.ts';
import { pictureDigest } from '../copies/part-path.ts';
import { openShelf } from '../copies/shelves.ts';
import type { Device } from '../device.ts';
import type { Answer } from './answer-part.ts';
import { answerFresh } from './answer-part.ts';

/** Without a size of its own, so that the page keeps the room it gave the picture. */
const placeholder = (): Response =>
  new Response('<svg xmlns="http://www.w3.org/2000/svg"/>', {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store', [HELD]: '' },
  });

async function storedVariant(device: Device, path: string): Promise<Response | undefined> {
  const cache = await openShelf(device, 'parts');
  const exact = await cache.match(path);
  if (exact) return exact;
  const digest = pictureDigest(path);
  for (const request of digest === undefined ? [] : await cache.keys()) {
    if (pictureDigest(new URL(request.url).pathname) === digest) return cache.match(request);
  }
  return undefined;
}

/**
 * Answers a picture: the stored one, in whatever width; under data saver an empty one until the
 * reader wants it; else the network's, which is then stored; without network an empty one.
 */
export async function answerPicture(
  device: Device,
  request: Request,
  isSaving: boolean,
): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url);
  const stored = await storedVariant(device, pathname).catch(() => undefined);
  if (stored) return { response: stored };
  const none = { response: placeholder() };
  if (isSaving && !searchParams.has(WANTED)) return none;
  return answerFresh(device, 'parts', request).catch(() => none);
}
