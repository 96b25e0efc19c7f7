import { statSync } from 'node:fs';
import { own } from '../lib/own.ts';
import { placeInside } from '../lib/read-inside.ts';
import type { MediaFacts } from './media-facts.ts';

/** What is remembered of sounds and films so that an unchanged file is not read again. */
export type MediaCache = Record<string, MeasuredMedia>;
type MeasuredMedia = { mtime: number; ctime: number; size: number; facts: MediaFacts };

/** A file as it is now, with its true place; undefined where it is gone or lies outside the folder. */
function lookAt(root: string, file: string) {
  try {
    const path = placeInside(root, file);
    if (path === undefined) return undefined;
    const { size, mtimeMs: mtime, ctimeMs: ctime } = statSync(path);
    return { path, size, mtime, ctime };
  } catch {
    return undefined;
  }
}

/**
 * What sounds and films of the content folder tell of themselves, given by their own names. Files whose size and
 * times are as remembered are not read, and without a new one nothing that reads them is loaded. Returns the
 * facts by file, and the cache to remember, which is the one given where all is as it was.
 */
export async function measureMedia(
  contentRoot: string,
  files: readonly string[],
  cache: MediaCache,
): Promise<{ facts: Map<string, MediaFacts>; cache: MediaCache }> {
  const facts = new Map<string, MediaFacts>();
  const next = new Map<string, MeasuredMedia>();
  let isNew = false;
  for (const file of files) {
    const now = lookAt(contentRoot, file);
    if (!now) continue;
    const { path, ...stat } = now;
    const known = own(cache, file);
    const isKnown =
      known?.size === stat.size && known.mtime === stat.mtime && known.ctime === stat.ctime;
    const told = isKnown ? known.facts : await (await import('./read-facts.ts')).readFacts(path);
    isNew ||= !isKnown;
    facts.set(file, told);
    next.set(file, { ...stat, facts: told });
  }
  const isSame = !isNew && next.size === Object.keys(cache).length;
  return { facts, cache: isSame ? cache : Object.fromEntries(next) };
}
