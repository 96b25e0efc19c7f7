import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset } from '../../../schema/entries.ts';
import type { PictureFacts, PictureFactsCache } from './picture-facts.ts';

/** The facts of all pictures among `assets`, and the cache for the next time. */
export async function lookAtPictures(
  root: string,
  assets: readonly Asset[],
  kept: PictureFactsCache,
): Promise<{ pictures: Map<string, PictureFacts>; cache: PictureFactsCache }> {
  const pictures = new Map<string, PictureFacts>();
  const cache: Record<string, { mtime: number; facts: PictureFacts }> = {};
  for (const { file, kind, size } of assets) {
    if (kind !== 'picture') continue;
    const path = join(root, file);
    const mtime = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (mtime === undefined) continue;
    const known = kept[file];
    if (known?.mtime !== mtime || known.facts.size !== size) {
      // Sharp costs a tenth of a second to load, which a check without new pictures need not pay.
      const { lookAtPicture } = await import('./look-at-picture.ts');
      cache[file] = { mtime, facts: await lookAtPicture(file, readFileSync(path)) };
    } else cache[file] = known;
    pictures.set(file, cache[file]!.facts);
  }
  return { pictures, cache };
}
