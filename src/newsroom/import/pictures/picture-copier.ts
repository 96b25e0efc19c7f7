import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PreparedArticle } from '../prepare/prepared-article.ts';
import { faultNote } from '../report/fault-note.ts';
import type { SourcePicture } from '../article/source-article.ts';
import type { Note } from '../article/note.ts';
import { writeAtomically } from '../../../lib/write-file.ts';
import { atMost } from './at-most.ts';
import { findPicture } from './find-picture.ts';
import type { PictureSource } from './find-picture.ts';
import { PictureFinder } from './picture-finder.ts';
import { pictureName } from './picture-name.ts';
import type { PictureCopy } from './picture-copy.ts';
import { pictureBeside } from './picture-beside.ts';
import { reasonOf } from './reason-of.ts';
import { shrinkPicture } from './shrink-picture.ts';
import { SilentHosts } from './silent-hosts.ts';
import { withoutNowhere } from './without-nowhere.ts';

/**
 * Replaces addresses of pictures by names of files beside the article and notes what failed; answers
 * the addresses that stayed, too, and how many pictures were copied for it. `beside` are those that came
 * with the text, by the names that it calls them.
 */
export type PictureCopier = (
  prepared: PreparedArticle,
  file: string,
  notes: Note[],
  beside?: readonly SourcePicture[],
) => Promise<{ prepared: PreparedArticle; remote: string[]; copied: number }>;

/** How pictures are brought. */
export interface CopierOptions extends Omit<PictureSource, 'hosts' | 'finder'> {
  /** The folders of the export, each of them; pictures in them are not fetched. */
  folders: readonly string[];
  content: string;
  /** Whether to bring them at all; without it the addresses stay and are noted. */
  images: boolean;
  dryRun: boolean;
}

/** An import brings at most this many pictures, and asks for this many at the same time. */
const mostPictures = 50_000;
const atOnce = 4;
const reference = /(!\[(?:[^\]\\]|\\.)*\]\()((?:[^\s()\\]|\\.)+)/g;

/**
 * Makes the copier that brings an article's pictures beside it and writes their new names into it. It may
 * be called for several articles at once; the answer depends on the article alone.
 */
export function pictureCopier(options: CopierOptions): PictureCopier {
  let count = 0;
  const run = atMost(atOnce);
  const failed = new Map<string, string>();
  const finder = new PictureFinder(options.folders);
  const source = { ...options, finder, hosts: new SilentHosts() };
  const copying = new Map<string, Promise<PictureCopy>>();
  const copy = async (url: string, target: string): Promise<PictureCopy> => {
    const before = failed.get(url);
    if (before !== undefined) return { why: before };
    try {
      const { bytes, type } = await shrinkPicture(await findPicture(url, source));
      writeAtomically(join(options.content, `${target}.${type}`), bytes, { flush: 'file' });
      return { name: `${target.slice(target.lastIndexOf('/') + 1)}.${type}`, copied: true };
    } catch (error) {
      const fault = faultNote(url, error);
      if (fault !== undefined) return { fault };
      const why = reasonOf(error);
      failed.set(url, why);
      return { why };
    }
  };
  const bring = (url: string, file: string): Promise<PictureCopy> => {
    const stem = pictureName(url);
    const target = `${dirname(file)}/${stem}`;
    const type = ['jpg', 'png', 'webp', 'gif', 'avif'].find((one) =>
      existsSync(join(options.content, `${target}.${one}`)),
    );
    if (type !== undefined) return Promise.resolve({ name: `${stem}.${type}` });
    const going = copying.get(target);
    if (going !== undefined) return going;
    if (!options.images || options.dryRun || count >= mostPictures)
      return Promise.resolve({ remote: true });
    count += 1;
    const job = run(() => copy(url, target)).finally(() => copying.delete(target));
    copying.set(target, job);
    return job;
  };
  const besideText = pictureBeside(options);
  return (prepared, file, notes, beside = []) => {
    const own = new Map(beside.map((picture) => [picture.name, picture]));
    const one = (url: string): Promise<PictureCopy> => {
      const picture = own.get(url);
      return picture === undefined ? bring(url, file) : run(() => besideText(picture, file));
    };
    const isWanted = (url: string) => own.has(url) || /^https?:\/\//.test(url);
    const isThere = (name: string) =>
      own.has(name) || existsSync(join(options.content, dirname(file), name));
    const had = withoutNowhere(prepared, isThere, notes);
    return localPictures(had, { bring: one, isWanted }, notes);
  };
}

async function localPictures(
  prepared: PreparedArticle,
  { bring, isWanted }: { bring(url: string): Promise<PictureCopy>; isWanted(url: string): boolean },
  notes: Note[],
): ReturnType<PictureCopier> {
  const references = [...prepared.body.matchAll(reference)];
  const urls = new Set(references.map(([, , url]) => url!.replace(/\\(.)/g, '$1')));
  if (prepared.image) urls.add(prepared.image.url);
  const outside = [...urls].filter(isWanted);
  const results = await Promise.all(outside.map((url) => bring(url)));
  const names = new Map<string, string>();
  const remote: string[] = [];
  let waiting = 0;
  for (const [at, result] of results.entries()) {
    const url = outside[at]!;
    if ('name' in result) names.set(url, result.name);
    else remote.push(url);
    if ('remote' in result) waiting += 1;
    if ('fault' in result) notes.push(result.fault);
    if ('why' in result) notes.push({ rule: 'picture-failed', values: { url, why: result.why } });
  }
  if (waiting > 0)
    notes.push({ rule: 'picture-remote', values: { url: remote[0]!, count: waiting } });
  noteAlts(prepared, references, notes);
  const copied = results.filter((result) => 'copied' in result).length;
  return { prepared: renamed(prepared, names), remote, copied };
}

/** One note for all pictures of an article that say nothing to those who cannot see them. */
function noteAlts(
  prepared: PreparedArticle,
  references: readonly RegExpExecArray[],
  notes: Note[],
): void {
  const { image } = prepared;
  const silent = references.filter(([, words]) => words === '![](').map(([, , url]) => url!);
  const all = image && !image.alt ? [image.url, ...silent] : silent;
  if (all.length > 0)
    notes.push({ rule: 'alt-missing', values: { url: all[0]!, count: all.length } });
}

function renamed(prepared: PreparedArticle, names: ReadonlyMap<string, string>): PreparedArticle {
  if (names.size === 0) return prepared;
  const { image } = prepared;
  const body = prepared.body.replace(reference, (all, words: string, url: string) => {
    const name = names.get(url.replace(/\\(.)/g, '$1'));
    return name === undefined ? all : words + name;
  });
  const lead = image && names.get(image.url);
  return { ...prepared, body, ...(image && lead ? { image: { ...image, url: lead } } : {}) };
}
