import { partSize } from '../copies/copy.ts';
import { pageKey } from '../copies/page-key.ts';
import { pictureDigest } from '../copies/part-path.ts';
import { articlePictures } from '../copies/read-page.ts';
import { openShelf } from '../copies/shelves.ts';
import type { Device } from '../device.ts';

/** How many pictures of its own a saved article has on the device, and their bytes. */
export async function savedExtent(
  device: Device,
  url: string,
): Promise<{ pictures: number; bytes: number }> {
  const page = await (await openShelf(device, 'saved')).match(pageKey(url));
  const parts = await openShelf(device, 'parts');
  const counted = new Set<string>();
  let bytes = 0;
  for (const path of page ? articlePictures(await page.text()) : []) {
    const stored = await parts.match(path);
    if (!stored) continue;
    counted.add(pictureDigest(path)!);
    bytes += partSize(stored);
  }
  return { pictures: counted.size, bytes };
}
