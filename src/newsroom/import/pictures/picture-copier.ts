import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PreparedArticle } from '../prepare/prepared-article.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import { faultNote } from '../report/fault-note.ts';
import type { Note } from '../article/note.ts';
import { writeAtomically } from '../../../lib/write-file.ts';
import { atMost } from './at-most.ts';
import { findPicture } from './find-picture.ts';
import type { PictureSource } from './find-picture.ts';
import { pictureName } from './picture-name.ts';
import { PictureError, shrinkPicture } from './shrink-picture.ts';
import { SilentHosts } from './silent-hosts.ts';
import { withoutNowhere } from './without-nowhere.ts';

/**
 * Replaces addresses of pictures by names of files beside the article and notes what failed; answers
 * the addresses that stayed, too, and how many pictures were copied for it.
 */
export type PictureCopier = (
  prepared: PreparedArticle,
  file: string,
  notes: Note[],
) => Promise<{ prepared: PreparedArticle; remote: string[]; copied: number }>;

/** How pictures are brought. */
export interface CopierOptions extends Omit<PictureSource, 'hosts'> {
  content: string;
  /** Whether to bring them at all; without it the addresses stay and are noted. */
  images: boolean;
  dryRun: boolean;
}

/** What became of a picture: a name beside the article, still remote, or why it could not be had. */
type PictureCopy =
  { name: string; copied?: true } | { remote: true } | { why: string } | { fault: Note };

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
  const source = { ...options, hosts: new SilentHosts() };
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
  return (prepared, file, notes) => {
    const isBeside = (name: string) => existsSync(join(options.content, dirname(file), name));
    const had = withoutNowhere(prepared, isBeside, notes);
    return localPictures(had, (url) => bring(url, file), notes);
  };
}

/** Why a picture could not be had or written. A picture never ends an import, whatever is wrong. */
function reasonOf(error: unknown): string {
  if (error instanceof PictureError || error instanceof FetchError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unforeseen';
}

async function localPictures(
  prepared: PreparedArticle,
  bring: (url: string) => Promise<PictureCopy>,
  notes: Note[],
): ReturnType<PictureCopier> {
  const references = [...prepared.body.matchAll(reference)];
  const urls = new Set(references.map(([, , url]) => url!.replace(/\\(.)/g, '$1')));
  if (prepared.image) urls.add(prepared.image.url);
  const outside = [...urls].filter((url) => /^https?:\/\//.test(url));
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
