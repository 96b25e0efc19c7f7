import { segmentedIndex } from '../../src/build/output/search-segments.ts';
import type { SearchDocument, SearchOptions } from '../../src/search/writer/write-search.ts';

/** The index of documents, paths below its folder, in segments where there are more than `limit` articles. */
export function writeSegmented(
  documents: readonly SearchDocument[],
  options: SearchOptions,
  limit: number,
): Map<string, Uint8Array> {
  const index = new Map<string, Uint8Array>();
  const entries = documents.map((document) => ({ file: '', digest: '', document }));
  const source = {
    ...{ limit, options },
    documents: (some: readonly { document: object }[]) => () =>
      some.map(({ document }) => document as SearchDocument),
  };
  segmentedIndex(entries, source, ({ update }) => {
    const files = update({ analyses: new Map() });
    for (const { path, bytes } of files) index.set(path, bytes());
    return files.map(({ path }) => path);
  });
  return index;
}
