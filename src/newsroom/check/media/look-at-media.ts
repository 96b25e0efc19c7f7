import type { Content } from '../../../content-files/content.ts';
import type { MediaCache } from '../../../media/measure-media.ts';
import { measureMedia } from '../../../media/measure-media.ts';
import type { MediaFile } from './media-findings.ts';

/** The sounds and films of the content folder that texts show, by path; what is as it was in `before` is not read. */
export async function lookAtMedia(
  root: string,
  { articles, pages, assets }: Content,
  before: MediaCache,
): Promise<{ media: Map<string, MediaFile>; cache: MediaCache }> {
  const shown = new Set(
    [...articles, ...pages].flatMap(({ media = [] }) => media.map(({ file }) => file)),
  );
  const files = assets.filter(({ file }) => shown.has(file.normalize('NFC')));
  const names = files.map(({ file }) => file);
  const { facts, cache } = await measureMedia(root, names, before);
  const media = new Map(
    files.flatMap(({ file, size }): [string, MediaFile][] => {
      const told = facts.get(file);
      return told ? [[file.normalize('NFC'), { size, facts: told }]] : [];
    }),
  );
  return { media, cache };
}
