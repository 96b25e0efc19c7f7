import { contentPath } from '../lib/content-path.ts';
import type { Finding } from '../problems/finding.ts';
import type {
  ArticleEntry,
  Asset,
  AuthorEntry,
  PageEntry,
  SiteEntry,
  TopicEntry,
} from '../schema/entries.ts';

/** Everything in a content folder but the texts themselves; plain JSON. */
export interface Content {
  readonly site: SiteEntry;
  /** All articles that are in order, drafts and scheduled ones included, sorted by file. */
  readonly articles: readonly ArticleEntry[];
  readonly authors: readonly AuthorEntry[];
  readonly topics: readonly TopicEntry[];
  readonly pages: readonly PageEntry[];
  readonly assets: readonly Asset[];
  /** All that is wrong, sorted by file and line. */
  readonly findings: readonly Finding[];
}

/** The portraits of authors, by path in composed form (NFC). */
export const photosOf = (authors: readonly { photo?: string | undefined }[]): string[] =>
  authors.flatMap(({ photo }) => (photo === undefined ? [] : [photo]));

/** The pictures of an entry, the one above it among them, by path in composed form (NFC). */
export function picturesOf(
  entry: Pick<ArticleEntry, 'file' | 'pictures' | 'image'> | PageEntry,
): string[] {
  const lead = 'image' in entry && entry.image && contentPath(entry.file, entry.image.src);
  return [...entry.pictures, ...(lead ? [lead] : [])];
}
