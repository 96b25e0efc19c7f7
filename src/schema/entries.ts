import type { ArticleFields } from './article.ts';
import type { AuthorFields } from './author.ts';
import type { PageFields } from './page.ts';
import type { PublishTarget } from './publish.ts';
import type { SiteEntry } from './site.ts';
import type { TopicEntry } from './topic.ts';

export type { ArticleFields, AuthorFields, PageFields, PublishTarget, SiteEntry, TopicEntry };

/** What every entry read from a file carries; plain JSON. */
interface Entry {
  readonly id: string;
  /** Its file, relative to the content folder. */
  readonly file: string;
  /** A digest of the whole file. */
  readonly digest: string;
}

/**
 * An article as read: everything but its text. Plain JSON; times are ISO strings in UTC. Its `id` is
 * its path below `articles/` without `.md`, its `path` its address on the site.
 */
export interface ArticleEntry
  extends Entry, Omit<ArticleFields, 'description' | 'permalink' | 'lang'> {
  readonly slug: string;
  readonly path: string;
  readonly standfirst: string;
  /** Whether the standfirst was taken from the first paragraph. */
  readonly standfirstDerived: boolean;
  readonly lang: string;
  /** Words of the text, *Baca juga* not counted. */
  readonly words: number;
  /** Pictures in the text that lie in the content folder, as paths relative to it. */
  readonly pictures: readonly string[];
  /** Documents linked in the text, as paths relative to the content folder. */
  readonly documents: readonly string[];
  /** Paths of the pages of this site that its *Baca juga* name. */
  readonly also: readonly string[];
}

/** A page beside the news, such as the editorial guidelines. */
export interface PageEntry extends Entry, PageFields {
  readonly path: string;
  readonly pictures: readonly string[];
  readonly documents: readonly string[];
  readonly also: readonly string[];
}

/** A person or desk; `photo` is a path below the content folder, in composed form (NFC). */
export interface AuthorEntry extends Entry, AuthorFields {}

/** A file that is published as it is: a picture or document beside an article, or one for the root. */
export interface Asset {
  /** Relative to the content folder. */
  readonly file: string;
  readonly kind: 'picture' | 'document' | 'root';
  /** In bytes. */
  readonly size: number;
}
