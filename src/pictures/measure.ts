import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { readInside } from '../lib/read-inside.ts';
import { cleanFile } from './clean/clean-file.ts';
import type { Picture } from './picture.ts';
import { RECIPE } from './variants.ts';
import { own } from '../lib/own.ts';

type Measured = { mtime: number; ctime: number; size: number; picture: Picture };

/** What is remembered of a picture so that an unchanged file is not read again. */
export type PictureCache = Record<string, Measured>;

/** Type names of sharp that differ from ours. HEIC and the rest are refused before this. */
const TYPES: Record<string, Picture['type']> = {
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  heif: 'avif',
  gif: 'gif',
  svg: 'svg',
};

async function measureFile(contentRoot: string, file: string): Promise<Picture | undefined> {
  const read = readInside(contentRoot, file);
  // Drawings are cleaned before anything else looks at them: they could name other files.
  const bytes = /\.svg$/i.test(file) ? cleanFile(file, read)?.bytes : read;
  // A damaged picture is reported by the content checks; here it simply is none.
  if (!bytes || bytes.length === 0) return undefined;
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  const type = metadata && TYPES[metadata.format];
  if (!metadata || !type) return undefined;
  const published = type === 'gif' ? cleanFile(file, read)?.bytes : bytes;
  if (!published) return undefined;
  const digest = createHash('sha256').update(published).update(RECIPE).digest('hex').slice(0, 16);
  const { width, height } = metadata.autoOrient;
  return { file, digest, type, width, height };
}

const isSame = (known: Measured, { size, mtimeMs, ctimeMs }: Stats): boolean =>
  known.size === size && known.mtime === mtimeMs && known.ctime === ctimeMs;

/**
 * Measures pictures of the content folder, given by path in composed form (NFC) and by their own
 * names. Files whose size and times are as remembered are not read. Returns the pictures by path and
 * the cache to remember, which is the one given where all is as it was; what cannot be read as a
 * picture is left out.
 */
export async function measurePictures(
  contentRoot: string,
  files: ReadonlyMap<string, string>,
  cache: PictureCache,
): Promise<{ pictures: Map<string, Picture>; cache: PictureCache }> {
  const pictures = new Map<string, Picture>();
  let isNew = false;
  const next = new Map<string, Measured>();
  for (const [path, file] of files) {
    const stat = statSync(join(contentRoot, file), { throwIfNoEntry: false });
    if (!stat?.isFile()) continue;
    const known = own(cache, file);
    const isKnown = known !== undefined && isSame(known, stat);
    const picture = isKnown ? known.picture : await measureFile(contentRoot, file);
    if (!picture) continue;
    isNew ||= !isKnown;
    pictures.set(path, picture);
    next.set(file, { mtime: stat.mtimeMs, ctime: stat.ctimeMs, size: stat.size, picture });
  }
  const isSameCache = !isNew && next.size === Object.keys(cache).length;
  return { pictures, cache: isSameCache ? cache : Object.fromEntries(next) };
}
