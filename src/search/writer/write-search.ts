import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { SearchOptions } from './build-index.ts';
import { buildIndex } from './build-index.ts';
import type { SearchDocument } from './search-document.ts';

export type { ArticleAnalysis } from './article-analysis.ts';
export type { SearchOptions } from './build-index.ts';
export type { SearchDocument } from './search-document.ts';

/**
 * Writes the search index of an archive: paths below `search-index/` and their bytes, the same for
 * the same documents in any order. Only `manifest.json` has no hash in its name.
 */
export function writeSearch(
  documents: Iterable<SearchDocument>,
  options: SearchOptions,
): Map<string, Uint8Array> {
  return buildIndex(documents, options, { compress, digest });
}

/** A gzip member with the best compression; its operating-system byte is 255, so that all machines agree. */
export function compress(bytes: Uint8Array): Uint8Array {
  const member = gzipSync(bytes, { level: 9 });
  member[9] = 255;
  return new Uint8Array(member);
}

/** A short hash of several pieces of bytes. */
export function digest(parts: readonly Uint8Array[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 10);
}
