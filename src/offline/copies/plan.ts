import type { Copy } from './copy.ts';
import { isCode, pictureDigest, codeLinks } from './part-path.ts';

/** How much is kept: articles, other pages, and bytes of both with their scripts and pictures. */
export type CopyLimits = { articles: number; pages: number; bytes: number };

/** A stored script or picture; `text` of scripts only. */
export type StoredPart = { path: string; size: number; text?: string };

/** Paths of the stored parts that a page can ask for, scripts imported by its scripts included. */
export function partsOf(copy: Copy, parts: ReadonlyMap<string, StoredPart>): Set<string> {
  const paths = new Set<string>();
  const waiting = [...copy.parts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const part = parts.get(path);
    if (!part || paths.has(path)) continue;
    paths.add(path);
    if (isCode(path) && part.text !== undefined) waiting.push(...codeLinks(part.text, path));
  }
  return paths;
}

/**
 * What has to go so that the limits hold: pages read longest ago first, and every part that no
 * remaining page asks for. Saved articles and the site's own pages stay and do not count.
 */
export function planTrim(
  recent: readonly Copy[],
  permanent: readonly Copy[],
  stored: readonly StoredPart[],
  limits: CopyLimits,
): { pages: string[]; parts: string[] } {
  const parts = new Map(stored.map((part) => [part.path, part]));
  const used = new Set<string>();
  for (const copy of permanent) for (const path of partsOf(copy, parts)) used.add(path);
  const room = { story: limits.articles, page: limits.pages };
  let bytes = limits.bytes;
  const pages: string[] = [];
  for (const copy of [...recent].sort((a, b) => b.read - a.read)) {
    const news = [...partsOf(copy, parts)].filter((path) => !used.has(path));
    const size = news.reduce((sum, path) => sum + parts.get(path)!.size, copy.size);
    if (room[copy.kind] === 0 || size > bytes) {
      pages.push(copy.url);
      continue;
    }
    room[copy.kind]--;
    bytes -= size;
    for (const path of news) used.add(path);
  }
  return { pages, parts: stored.map(({ path }) => path).filter((path) => !used.has(path)) };
}

/** Bytes of a page with its stored pictures; scripts serve the whole site and do not count. */
export function sizeWithPictures(copy: Copy, parts: ReadonlyMap<string, StoredPart>): number {
  const pictures = copy.parts.filter((path) => pictureDigest(path) !== undefined);
  return pictures.reduce((sum, path) => sum + (parts.get(path)?.size ?? 0), copy.size);
}
