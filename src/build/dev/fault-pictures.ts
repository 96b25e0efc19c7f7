import { measurePictures } from '../../pictures/measure.ts';
import type { Picture, PictureBook } from '../../pictures/picture.ts';
import { sharedProject } from '../project.ts';

/**
 * The pictures of the project, with those `named` (paths below the content folder, NFC) of which no page
 * that is in order shows any: they are measured now, and served from now on until the content is read again.
 */
export async function withFaultPictures(named: readonly string[]): Promise<PictureBook> {
  const project = sharedProject();
  const { content, pictures, settings } = project;
  const assets = content.assets.map(({ file }) => [file.normalize('NFC'), file] as const);
  const files = new Map(assets.filter(([path]) => named.includes(path) && !pictures.get(path)));
  const measured = await measurePictures(settings.contentRoot, files, {});
  const faulty = new Map<string, Picture>([...(project.faultPictures ?? []), ...measured.pictures]);
  project.faultPictures = faulty;
  return new Map([...pictures, ...faulty]);
}
