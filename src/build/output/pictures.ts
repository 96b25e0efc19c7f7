import { join } from 'node:path';
import { picturesShown } from '../../content-files/content.ts';
import type { Site } from '../../site/site.ts';
import { readInside } from '../../lib/read-inside.ts';
import { outputFile } from '../../lib/url.ts';
import { encodeVariant } from '../../pictures/encode.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { Variant } from '../../pictures/variants.ts';
import { variantsOf } from '../../pictures/variants.ts';
import { inParallel } from '../../lib/in-parallel.ts';
import type { OutputFolder } from './output-folder.ts';
import { rememberedBytes } from './remembered-bytes.ts';
import type { Settings } from '../settings.ts';

/** So many pictures are made at a time: enough for the cores, few enough for the memory. */
export const PICTURES_AT_ONCE = 2;

/** The pictures that published pages show. Those of drafts and withdrawn articles stay at home. */
export function picturesPublished({
  edition,
  pictures,
  settings,
}: Pick<Site, 'pictures'> & {
  edition: Pick<Site['edition'], 'articles' | 'pages' | 'authors' | 'adverts'>;
  settings: Pick<Site['settings'], 'look' | 'support'>;
}): Picture[] {
  const { articles, pages, authors, adverts } = edition;
  const names = picturesShown([...articles, ...pages], authors, settings, adverts.running);
  return [...names].map((path) => pictures.get(path)).filter((picture) => picture !== undefined);
}

/** One variant's bytes: remembered from an earlier build, else made now, which `onMade` is told of, and remembered. */
export function variantBytes(
  { stateRoot, contentRoot }: Settings,
  picture: Picture,
  variant: Variant,
  onMade: () => void = () => undefined,
): Promise<Uint8Array> {
  return rememberedBytes(join(stateRoot, 'pictures', outputFile(variant.path)), () => {
    onMade();
    return encodeVariant(readInside(contentRoot, picture.file), picture.file, variant);
  });
}

/** Adds the variants of pictures that are shown; their names tell their content, so those there stay. `onMade` is told of each new one. */
export async function addPictures(
  output: OutputFolder,
  settings: Settings,
  pictures: readonly Picture[],
  { onMade, signal }: { onMade: () => void; signal: AbortSignal },
): Promise<void> {
  const add = async (picture: Picture): Promise<void> => {
    for (const variant of variantsOf(picture)) {
      const path = outputFile(variant.path);
      if (!output.keepNamed(path))
        output.put(path, await variantBytes(settings, picture, variant, onMade));
    }
  };
  await inParallel(pictures, PICTURES_AT_ONCE, add, signal);
}
