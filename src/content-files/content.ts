import { contentPath } from '../lib/content-path.ts';
import { memoOn } from '../lib/memo.ts';
import { isPicture } from './files/role.ts';
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

type Illustrated = Pick<ArticleEntry, 'file' | 'pictures' | 'image'> | PageEntry;

/** The pictures of an entry, the one above it among them, by path in composed form (NFC). */
const picturesOf = memoOn((entry: Illustrated): string[] => {
  const lead = 'image' in entry && entry.image && contentPath(entry.file, entry.image.src);
  return [...entry.pictures, ...(lead ? [lead] : [])];
});

/**
 * Every picture that these texts and authors show, and the logo, by path in composed form (NFC). A
 * portrait may name any file: what is no picture is left out.
 */
export function picturesShown(
  texts: readonly Illustrated[],
  authors: readonly { photo?: string | undefined }[],
  { logo }: { logo?: string | undefined },
): Set<string> {
  const photos = authors.flatMap(({ photo }) => (photo && isPicture(photo) ? [photo] : []));
  return new Set([...texts.flatMap(picturesOf), ...photos, ...(logo ? [logo] : [])]);
}
