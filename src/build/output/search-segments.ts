import { splitSegments } from '../../search/writer/split-segments.ts';
import type {
  Documents,
  IndexMemory,
  NamedFile,
  SearchOptions,
} from '../../search/writer/write-search.ts';
import { updateSearch } from '../../search/writer/write-search.ts';
import type { SegmentEntry } from '../../search/writer/write-segment.ts';
import {
  isManifest,
  nameSegments,
  segmentFolder,
  updateOlderSegment,
} from '../../search/writer/write-segment.ts';
import type { SearchEntry } from './search-documents.ts';

/** A segment that is wanted: its folder, empty for the newest, what it is made from, and how. */
export type WantedSegment = {
  folder: string;
  madeFrom: readonly unknown[];
  /** Its files, by their paths below the index folder, with what earlier builds left of it. */
  update: (memory: IndexMemory) => NamedFile[];
};

/** Gives the paths of a segment's files, written now or there already. */
export type IndexOf = (wanted: WantedSegment) => Iterable<string>;

/** The folder of the older segment that an index file belongs to; empty for the newest's. */
export const folderOfSegment = (path: string): string =>
  /^(\d{4}(?:-\d\d)?-\d{4}(?:-\d\d)?)\//.exec(path)?.[1] ?? '';

/** The entries of an index and how it is written. */
type IndexSource = {
  limit: number;
  /** What the bytes of the index depend on. */
  options: SearchOptions;
  documents: (entries: readonly SearchEntry[]) => Documents;
};

/**
 * Has `add` make the index of all entries: one, or above the limit a segment after another, the newest
 * last, which names the others.
 */
export function segmentedIndex(
  entries: readonly SearchEntry[],
  { limit, options, documents }: IndexSource,
  add: IndexOf,
): void {
  const { timeZone } = options;
  const [newest, ...older] = splitSegments(entries, ({ document }) => document, {
    limit,
    timeZone,
  });
  const named = older.map((segment): SegmentEntry => {
    const { from, to } = segment;
    const own = optionsOfOlder(options);
    const paths = add({
      folder: segmentFolder(segment),
      madeFrom: [own, segment.documents],
      update: (memory) => updateOlderSegment(documents(segment.documents), segment, own, memory),
    });
    return { from, to, articles: segment.documents.length, path: [...paths].find(isManifest)! };
  });
  const { from, to, documents: own } = newest!;
  const segments = [{ from, to, articles: own.length, path: 'manifest.json' }, ...named];
  add({
    folder: '',
    madeFrom: named.length > 0 ? [options, own, segments] : [options, own],
    update: (memory) => {
      const index = updateSearch(documents(own), options, memory);
      return named.length > 0 ? nameSegments(index, segments) : index;
    },
  });
}

/**
 * What of the options older segments are written with: none that a new story elsewhere would change, as
 * its topic changes the choices of the site. A name without aliases says nothing.
 */
function optionsOfOlder({ timeZone, menu = [], topicAliases }: SearchOptions): SearchOptions {
  const named = topicAliases.filter(({ aliases }) => aliases.length > 0);
  return {
    timeZone,
    menu,
    topicAliases: named.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
