import type { SearchOptions } from './build-index.ts';
import { buildIndex } from './build-index.ts';
import type { Documents } from './collect.ts';
import type { IndexMemory, NamedFile } from './index-memory.ts';
import { encodeTexts } from './encode-texts.ts';
import { compress, indexTools } from './index-tools.ts';
import type { SearchDocument } from './search-document.ts';

export type { ArticleAnalysis } from './article-analysis.ts';
export type { SearchOptions } from './build-index.ts';
export type { Documents } from './collect.ts';
export { patchIndex } from './patch-index.ts';
export type { ArticleAt, PatchedFile } from './patch-items.ts';
export type { IndexFile, IndexMemory, KeptCounts, NamedFile } from './index-memory.ts';
export { textIn } from './index-memory.ts';
export type { SearchDocument } from './search-document.ts';

/**
 * Writes the search index of an archive: paths below `search-index/` and their bytes, the same for
 * the same documents in any order. Only `manifest.json` has no hash in its name.
 */
export function writeSearch(
  documents: Iterable<SearchDocument>,
  options: SearchOptions,
): Map<string, Uint8Array> {
  const files = updateSearch(() => documents, options, { analyses: new Map() });
  return new Map(files.map(({ path, bytes }) => [path, bytes()]));
}

/** The file of these bodies. */
export const bodiesFile = (bodies: readonly string[]): Uint8Array => compress(encodeTexts(bodies));

/** The same index, made with what earlier builds left of it. */
export const updateSearch = (
  documents: Documents,
  options: SearchOptions,
  memory: IndexMemory,
): NamedFile[] => buildIndex(documents, options, memory, indexTools(memory));
