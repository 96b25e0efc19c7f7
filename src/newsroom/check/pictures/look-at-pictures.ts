import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isPicture } from '../../../content-files/files/role.ts';
import { readInside } from '../../../lib/read-inside.ts';
import { LARGEST_FILE } from '../../../pictures/clean/clean-file.ts';
import type { Asset } from '../../../schema/entries.ts';
import { isTelling, lookAtDocument } from './look-at-document.ts';
import type { PictureFacts, PictureFactsCache } from './picture-facts.ts';
import { own } from '../../../lib/own.ts';

async function look(file: string, bytes: Buffer): Promise<PictureFacts> {
  if (!isPicture(file)) return lookAtDocument(file, bytes);
  // Sharp costs a tenth of a second to load, which a check without new pictures need not pay.
  const { lookAtPicture } = await import('./look-at-picture.ts');
  return lookAtPicture(file, bytes);
}

/** The facts of all files among `assets` that may tell on people, and the cache for the next time. */
export async function lookAtPictures(
  root: string,
  assets: readonly Asset[],
  before: PictureFactsCache,
): Promise<{ pictures: Map<string, PictureFacts>; cache: PictureFactsCache }> {
  const pictures = new Map<string, PictureFacts>();
  const cache = new Map<string, PictureFactsCache[string]>();
  for (const { file, size } of assets) {
    if (size > LARGEST_FILE || !(isPicture(file) || isTelling(file))) continue;
    const mtime = statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs;
    if (mtime === undefined) continue;
    const known = own(before, file);
    let facts = known?.mtime === mtime && known.facts.size === size ? known.facts : undefined;
    if (facts === undefined) {
      const bytes = readable(root, file);
      if (bytes === undefined) continue;
      facts = await look(file, bytes);
    }
    cache.set(file, { mtime, facts });
    pictures.set(file, facts);
  }
  return { pictures, cache: Object.fromEntries(cache) };
}

/** The bytes of a file; what cannot be read is another rule's to say. */
function readable(root: string, file: string): Buffer | undefined {
  try {
    return readInside(root, file);
  } catch {
    return undefined;
  }
}
