import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PreparedStory } from '../prepare/prepared-story.ts';
import { FetchError } from '../fetch/fetch-guarded.ts';
import type { Note } from '../story/note.ts';
import type { PictureCopier } from '../write/import-run.ts';
import { writeAtomically } from '../write/write-atomically.ts';
import { findPicture } from './find-picture.ts';
import type { PictureSource } from './find-picture.ts';
import { pictureName } from './picture-name.ts';
import { PictureError, shrinkPicture } from './shrink-picture.ts';

/** How pictures are brought. */
export interface CopierOptions extends PictureSource {
  content: string;
  /** Whether to bring them at all; without it the addresses stay and are noted. */
  images: boolean;
  dryRun: boolean;
}

/** An import brings at most this many pictures. */
const mostPictures = 50_000;
const reference = /(!\[(?:[^\]\\]|\\.)*\]\()((?:[^\s()\\]|\\.)+)/g;

/** Makes the rim that brings a story's pictures beside it and writes their new names into it. */
export function pictureCopier(options: CopierOptions): PictureCopier {
  let brought = 0;
  const failed = new Map<string, string>();
  const bring = async (url: string, file: string, notes: Note[]): Promise<string | undefined> => {
    const folder = dirname(file);
    const stem = pictureName(url);
    const known = ['jpg', 'png', 'webp', 'gif', 'avif'].find((type) =>
      existsSync(join(options.content, folder, `${stem}.${type}`)),
    );
    if (known !== undefined) return `${stem}.${known}`;
    if (!options.images || options.dryRun || brought >= mostPictures) {
      notes.push({ rule: 'picture-remote', values: { url } });
      return undefined;
    }
    const before = failed.get(url);
    if (before !== undefined) {
      notes.push({ rule: 'picture-failed', values: { url, why: before } });
      return undefined;
    }
    try {
      const { bytes, type } = await shrinkPicture(await findPicture(url, options));
      writeAtomically(join(options.content, folder, `${stem}.${type}`), bytes);
      brought += 1;
      return `${stem}.${type}`;
    } catch (error) {
      if (!(error instanceof PictureError || error instanceof FetchError)) throw error;
      failed.set(url, error.message);
      notes.push({ rule: 'picture-failed', values: { url, why: error.message } });
      return undefined;
    }
  };
  return (prepared, file, notes) =>
    localPictures(prepared, (url) => bring(url, file, notes), notes);
}

async function localPictures(
  prepared: PreparedStory,
  bring: (url: string) => Promise<string | undefined>,
  notes: Note[],
): Promise<PreparedStory> {
  const names = new Map<string, string>();
  const found = [...prepared.body.matchAll(reference)];
  const urls = new Set(found.map(([, , url]) => url!.replace(/\\(.)/g, '$1')));
  if (prepared.image) urls.add(prepared.image.url);
  for (const url of urls) {
    const name = /^https?:\/\//.test(url) ? await bring(url) : undefined;
    if (name !== undefined) names.set(url, name);
  }
  for (const [, words, url] of found) {
    if (words === '![](') notes.push({ rule: 'alt-missing', values: { url: url! } });
  }
  if (prepared.image && !prepared.image.alt) {
    notes.push({ rule: 'alt-missing', values: { url: prepared.image.url } });
  }
  if (names.size === 0) return prepared;
  const body = prepared.body.replace(reference, (all, words: string, url: string) => {
    const name = names.get(url.replace(/\\(.)/g, '$1'));
    return name === undefined ? all : words + name;
  });
  const lead = prepared.image && names.get(prepared.image.url);
  return {
    ...prepared,
    body,
    ...(prepared.image && lead ? { image: { ...prepared.image, url: lead } } : {}),
  };
}
