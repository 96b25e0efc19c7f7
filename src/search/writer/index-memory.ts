import type { ArticleAnalysis } from './article-analysis.ts';
import type { KeptRows } from './article-rows.ts';
import type { KeptFamilies } from './family-memory.ts';
import type { KeptIndex } from './kept-index.ts';

/** A file of the index: its digest and size in bytes, and the bytes for whoever needs them. */
export type IndexFile = { digest: string; size: number; bytes: () => Uint8Array };

/** A file of the index by its path, with the digest of what it was made of, where its name does not tell that. */
export type NamedFile = IndexFile & { path: string; source: string };

/**
 * Articles as they were counted, the families of their words, and what else the index was made of, where
 * that is known of the index which is out: plain data.
 */
export type KeptCounts = { rows: KeptRows; families: KeptFamilies; made?: KeptIndex | undefined };

/** What earlier builds left of an index. Without it all is made anew, and is the same. */
export type IndexMemory = {
  /** Analyses by the address and digest of their document; takes those of this build, too. */
  analyses: Map<string, ArticleAnalysis>;
  /** What an earlier build counted and decided. */
  kept?: KeptCounts | undefined;
  /** Takes that of this build for the next one. */
  keep?: (kept: KeptCounts) => void;
  /** The body of an article that was counted, where its analysis is gone. */
  bodyOf?: (key: string) => string;
  /** The file that was made of `source`, a digest. */
  madeOf?: (source: string) => IndexFile | undefined;
  /** The file at a path that tells its content. */
  at?: (path: string) => IndexFile | undefined;
  /** Takes a file of bodies to be made later, by its path and the keys of its articles: the index is without it. */
  later?: ((path: string, keys: readonly string[]) => void) | undefined;
};

/** The body of an article by its key: its analysis has it, else its file. */
export const textIn = (
  { analyses, bodyOf }: Pick<IndexMemory, 'analyses' | 'bodyOf'>,
  key: string,
): string => analyses.get(key)?.text ?? bodyOf!(key).toWellFormed();
