import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content-files/content.ts';
import { NotInside, readInside } from '../lib/read-inside.ts';
import { cleanFile, LARGEST_FILE } from '../pictures/clean/clean-file.ts';
import type { MediaCache } from '../media/measure-media.ts';
import { measureMedia } from '../media/measure-media.ts';
import type { MediaFacts } from '../media/media-facts.ts';
import { srtToVtt } from '../media/srt-to-vtt.ts';
import type { Finding } from '../problems/finding.ts';
import { finding, startOf } from '../problems/finding.ts';
import { own } from '../lib/own.ts';

/** A file of the content folder that readers get: its own name, and its size as they get it. */
export type PublishedFile = {
  file: string;
  size: number;
  /** Of a sound or film that a text shows: what its head tells. */
  media?: MediaFacts;
};

/** By path in Unicode's composed form (NFC), which all references to files have. */
export type PublishedFiles = ReadonlyMap<string, PublishedFile>;

/** Sizes after cleaning, -1 for what cannot be cleaned, so that unchanged files are not read again. */
export type CleanedSizes = Record<string, CleanedSize>;
type CleanedSize = { mtime: number; ctime: number; size: number; cleaned: number };

/** Names of files whose size changes when they are cleaned. */
const CLEANED = /\.(?:svg|jpe?g|png|webp|gif|avif|heic|mp[34]|m4[av]|mov|3gp|og[ga]|opus|webm)$/i;

/** Captions that are published as WebVTT. */
const SUBRIP = /\.srt$/i;

const REFUSED = -1;

/** What is remembered of a file that is as it was, else what it is now. Throws where it cannot be read. */
function cleanedSize(root: string, file: string, earlier: CleanedSize | undefined): CleanedSize {
  const path = join(root, file);
  const { size, mtimeMs: mtime, ctimeMs: ctime } = statSync(path);
  if (earlier?.size === size && earlier.mtime === mtime && earlier.ctime === ctime) return earlier;
  if (SUBRIP.test(file))
    return { size, mtime, ctime, cleaned: srtToVtt(readInside(root, file)).length };
  if (!CLEANED.test(file)) {
    accessSync(path, constants.R_OK);
    return { size, mtime, ctime, cleaned: size };
  }
  const cleaned = cleanFile(file, readInside(root, file))?.bytes.length ?? REFUSED;
  return { size, mtime, ctime, cleaned };
}

/**
 * Which documents that texts link, and files for the root, readers get; and what is wrong with the
 * others. Files that are as they were in `cache` are not read.
 */
export function publishedFiles(
  root: string,
  { assets, articles, pages }: Content,
  cache: CleanedSizes,
): { files: PublishedFiles; findings: Finding[]; cache: CleanedSizes } {
  const linked = new Set([...articles, ...pages].flatMap(({ documents }) => documents));
  const files = new Map<string, PublishedFile>();
  const findings: Finding[] = [];
  const next = new Map<string, CleanedSizes[string]>();
  for (const { file, kind, size } of assets) {
    const path = file.normalize('NFC');
    if (kind !== 'root' && !linked.has(path)) continue;
    const place = startOf(file);
    if (size > LARGEST_FILE) {
      findings.push(finding('file/huge', place, { size, limit: LARGEST_FILE }, 'warning'));
      continue;
    }
    try {
      const current = cleanedSize(root, file, own(cache, file));
      next.set(file, current);
      const { cleaned } = current;
      if (cleaned === REFUSED) findings.push(finding('picture/damaged', place, {}, 'warning'));
      else files.set(path, { file, size: cleaned });
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? 'error';
      findings.push(finding('file/unreadable', place, { reason }, 'warning'));
    }
  }
  return { files, findings, cache: Object.fromEntries(next) };
}

/**
 * The same files with what the sounds and films among them that texts show tell of themselves. `cache` is as
 * `measureMedia` has it.
 */
export async function withMediaFacts(
  root: string,
  { articles, pages }: Content,
  files: PublishedFiles,
  cache: MediaCache,
): Promise<{ files: PublishedFiles; cache: MediaCache }> {
  const shown = [...articles, ...pages].flatMap(({ media = [] }) => media);
  const paths = [...new Set(shown.map(({ file }) => file))].filter((path) => files.has(path));
  if (paths.length === 0) return { files, cache: {} };
  const names = paths.map((path) => files.get(path)!.file);
  const measured = await measureMedia(root, names, cache);
  const told = paths.flatMap((path): [string, PublishedFile][] => {
    const file = files.get(path)!;
    const media = measured.facts.get(file.file);
    return media ? [[path, { ...file, media }]] : [];
  });
  return { files: new Map([...files, ...told]), cache: measured.cache };
}

/**
 * The bytes that readers get of a file; undefined where it is gone since the content was read, or
 * was made a link to another place. Throws where it cannot be read.
 */
export function publishedBytes(root: string, { file }: { file: string }): Uint8Array | undefined {
  try {
    const bytes = readInside(root, file);
    return SUBRIP.test(file) ? srtToVtt(bytes) : cleanFile(file, bytes)?.bytes;
  } catch (error) {
    const isGone = error instanceof NotInside || (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isGone) return undefined;
    throw error;
  }
}
