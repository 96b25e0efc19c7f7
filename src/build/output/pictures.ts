import { join } from 'node:path';
import type { Site } from '../../layouts/context.ts';
import { contentPath } from '../../lib/content-path.ts';
import { outputFile } from '../../lib/url.ts';
import { encodeVariant } from '../../pictures/encode.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { Variant } from '../../pictures/variants.ts';
import { variantsOf } from '../../pictures/variants.ts';
import { inParallel } from './in-parallel.ts';
import type { OutputFolder } from './output-folder.ts';
import { rememberedBytes } from './remembered-bytes.ts';
import type { Settings } from '../settings.ts';

/** The pictures that published pages show. Those of drafts and withdrawn stories stay at home. */
export function picturesShown(site: Site): Picture[] {
  const { edition, pictures, settings } = site;
  const shown = new Set<string>();
  const show = (file: string, src: string | undefined): void => {
    const path = src === undefined ? undefined : contentPath(file, src);
    if (path !== undefined) shown.add(path);
  };
  for (const entry of [...edition.articles, ...edition.pages]) {
    if ('image' in entry) show(entry.file, entry.image?.src);
    for (const file of entry.pictures) shown.add(file);
  }
  if (settings.look?.logo) shown.add(settings.look.logo);
  return [...shown].map((path) => pictures.get(path)).filter((picture) => picture !== undefined);
}

/** One variant's bytes: remembered from an earlier build, else made now and remembered. */
export function variantBytes(
  { stateRoot, contentRoot }: Settings,
  picture: Picture,
  variant: Variant,
): Promise<Uint8Array> {
  return rememberedBytes(join(stateRoot, 'pictures', outputFile(variant.path)), () =>
    encodeVariant(join(contentRoot, picture.file), variant),
  );
}

/** Adds the variants of all pictures shown; their names tell their content, so those there stay. */
export async function addPictures(
  output: OutputFolder,
  settings: Settings,
  site: Site,
): Promise<void> {
  await inParallel(picturesShown(site), async (picture) => {
    for (const variant of variantsOf(picture)) {
      const path = outputFile(variant.path);
      if (!output.keep(path)) output.put(path, await variantBytes(settings, picture, variant));
    }
  });
}
