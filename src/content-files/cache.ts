import { readdirSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { digestOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import type { ContentRecord } from './record.ts';

/** What is kept of a file, so that it need not be read again while it is the same. */
export interface CachedFile {
  readonly size: number;
  /** Last change; 0 where it was too fresh to be told from a change in the same moment. */
  readonly mtime: number;
  readonly ctime: number;
  readonly digest: string;
  readonly record: ContentRecord<unknown>;
}

/** What one reading leaves for the next; plain JSON. */
export interface ContentCache {
  /** What the records depend on beside their files: the code's digest and the site's zone. */
  readonly key: string;
  readonly files: Readonly<Record<string, CachedFile>>;
}

/** By what it is known that records may be used: the digest of the `code`, and the site's `zone`. */
export const cacheKey = (code: string, zone: string): string => JSON.stringify([code, zone]);

/** What is kept of the files of one folder. */
type Pack = ContentCache & { readonly of: string };

const PACK = /^[\w-]{16}\.json$/;

const packNames = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => PACK.test(name));
  } catch {
    return [];
  }
};

/**
 * The cache kept in `folder`: what is left of it, where some of it was damaged; undefined where there
 * is none.
 */
export function readCache(folder: string): ContentCache | undefined {
  const packs = packNames(folder).flatMap((name): Pack[] => {
    const text = readSealed(join(folder, name));
    return text === undefined ? [] : [JSON.parse(text) as Pack];
  });
  const [first] = packs;
  if (!first) return undefined;
  const same = packs.filter(({ key }) => key === first.key);
  return { key: first.key, files: Object.assign({}, ...same.map(({ files }) => files)) as never };
}

/** What is kept of the files of one folder of the content; undefined where there is nothing. */
export function readFolder(folder: string, of: string): ContentCache | undefined {
  const text = readSealed(join(folder, `${digestOf(of)}.json`));
  return text === undefined ? undefined : (JSON.parse(text) as Pack);
}

/** Keeps what is known of the files of one folder of the content, whole or not at all. */
export function writeFolder(folder: string, of: string, { key, files }: ContentCache): void {
  const pack: Pack = { of, key, files };
  writeSealed(join(folder, `${digestOf(of)}.json`), JSON.stringify(pack));
}

type Files = readonly (readonly [file: string, CachedFile])[];

const byFolder = ({ files }: ContentCache): Map<string, Files> =>
  Map.groupBy(Object.entries(files), ([file]) => posix.dirname(file));

/**
 * Keeps a cache in `folder`, a file for each folder of the content, each whole or not at all. Those of
 * which all is as it is in `earlier`, which was read there, stay as they are.
 */
export function writeCache(folder: string, cache: ContentCache, earlier?: ContentCache): void {
  const { key } = cache;
  const before = earlier?.key === key ? byFolder(earlier) : new Map<string, Files>();
  const names = new Set<string>();
  for (const [of, files] of byFolder(cache)) {
    const name = `${digestOf(of)}.json`;
    names.add(name);
    const isSame =
      before.get(of)?.length === files.length &&
      files.every(([file, kept]) => own(earlier!.files, file) === kept);
    if (isSame) continue;
    writeFolder(folder, of, { key, files: Object.fromEntries(files) });
  }
  for (const name of packNames(folder)) if (!names.has(name)) rmSync(join(folder, name));
}
