import type { DataFile } from '../charts/data-table.ts';
import { contentPath } from '../lib/content-path.ts';
import { memoOn } from '../lib/memo.ts';
import { isPicture } from './files/role.ts';
import type { Finding } from '../problems/finding.ts';
import type {
  AdvertEntry,
  ArticleEntry,
  Asset,
  AuthorEntry,
  PageEntry,
  PopularEntry,
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
  /** The adverts that are in order, whenever they stand; absent where there are none. */
  readonly adverts?: readonly AdvertEntry[];
  readonly assets: readonly Asset[];
  /** What readers read most, where that was counted. */
  readonly popular?: PopularEntry;
  /** The files of data that texts show as charts and tables; absent where there are none. */
  readonly tables?: readonly DataFile[];
  /** All that is wrong, sorted by file and line. */
  readonly findings: readonly Finding[];
}

type Illustrated = Pick<ArticleEntry, 'file' | 'pictures' | 'image'> | PageEntry;

/** The pictures of an entry, the one above it among them, by path in composed form (NFC). */
const picturesOf = memoOn((entry: Illustrated): string[] => {
  const lead = 'image' in entry && entry.image && contentPath(entry.file, entry.image.src);
  return [...entry.pictures, ...(lead ? [lead] : [])];
});

/** The settings that name pictures. */
type PictureSettings = {
  look?: { logo?: string | undefined } | undefined;
  support?: { qris?: string | undefined } | undefined;
};

/** What adverts show. */
type Advertised = readonly Pick<AdvertEntry, 'picture' | 'widePicture'>[];

/**
 * Every picture that these texts, authors and adverts show, the logo, and the code that readers pay by, by
 * path in composed form (NFC). A portrait may name any file: what is no picture is left out.
 */
export function picturesShown(
  texts: readonly Illustrated[],
  authors: readonly { photo?: string | undefined }[],
  { look, support }: PictureSettings,
  adverts: Advertised = [],
): Set<string> {
  const photos = authors.flatMap(({ photo }) => (photo && isPicture(photo) ? [photo] : []));
  const named = [look?.logo, support?.qris];
  for (const { picture, widePicture } of adverts) named.push(picture, widePicture);
  const ours = named.filter((file) => file !== undefined);
  return new Set([...texts.flatMap(picturesOf), ...photos, ...ours]);
}
