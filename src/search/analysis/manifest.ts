/**
 * What `search-index/manifest.json` holds: all that a reader must know before it can ask for its
 * first shard. The only index file without a hash in its name.
 */
export type Manifest = {
  version: 1;
  /** Number of articles and pages; they are numbered from 0 in order of publication. */
  articles: number;
  /** Articles in one item file. */
  group: number;
  /** Term shards; a root key's shard is `hash(key) % terms`. */
  terms: number;
  /** Shards of the dictionary by first letters: the least prefix of each shard's first word. */
  forward: string[];
  /** Shards of the dictionary by last letters: the same over the words spelt backwards. */
  backward: string[];
  /** For each kind of file, one hash for every run of `run` files: the second part of their names. */
  hashes: { t: string[]; f: string[]; b: string[]; a: string[] };
  run: number;
  /** File of the newest headlines, and of the articles of each day. */
  headlines: string;
  days: string;
  /**
   * For each filter the file of the articles of all its choices, for their counts; none where it would
   * be too large to fetch for that, and none in indexes from before it was written.
   */
  filters?: Partial<Record<FilterKind, string>>;
  /** `[year * 12 + month - 1, number of the first article]`, oldest month first. */
  months: [number, number][];
  /** Of an archive too large for one index: its segments, the newest first, which is this index. */
  segments?: SegmentEntry[];
};

/** First and last year or month of a segment: `2010`, or `2010-05` in a year that is split. */
export type SegmentPeriod = { from: string; to: string };

/** A segment as the newest one's manifest names it: how many articles it has, and its own manifest. */
export type SegmentEntry = SegmentPeriod & { articles: number; path: string };

/** What a search is narrowed by, as it begins the name of a filter's term: section, topic, author. */
export type FilterKind = 's' | 't' | 'a';

/** Where the file of bodies lies that begins with article `first`; its item file has the `hash`. */
export const textPath = (first: number, hash: string): string => `p/${first}-${hash}.bin`;

/** Where file `index` of a kind lies below the index folder: `t/12-ab12cd34.bin`. */
export function shardPath(manifest: Manifest, kind: keyof Manifest['hashes'], index: number) {
  return `${kind}/${index}-${manifest.hashes[kind][Math.floor(index / manifest.run)]}.bin`;
}
