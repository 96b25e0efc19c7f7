import type { ShownData } from '../charts/data-table.ts';
import type { ShownMedia } from '../media/media-facts.ts';
import type { AdvertFields } from './advert.ts';
import type { ArticleFields } from './article.ts';
import type { Verdict } from './article/claim.ts';
import type { AuthorFields } from './author.ts';
import type { PageFields } from './page.ts';
import type { PublishTarget } from './publish.ts';
import type { SeriesFields } from './series.ts';
import type { SiteEntry } from './site.ts';
import type { TopicEntry } from './topic.ts';

export type {
  AdvertFields,
  ArticleFields,
  AuthorFields,
  PageFields,
  PublishTarget,
  SeriesFields,
  SiteEntry,
  TopicEntry,
  Verdict,
};

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
  extends Entry, Omit<ArticleFields, 'description' | 'permalink' | 'lang' | 'label'> {
  readonly slug: string;
  readonly path: string;
  readonly standfirst: string;
  /** Whether the standfirst was taken from the first paragraph. */
  readonly standfirstDerived: boolean;
  readonly lang: string;
  /** What it is where it is no plain news: of a fact check its verdict. */
  readonly label?: ArticleFields['label'] | Verdict | undefined;
  /** Words of the text, *Baca juga* not counted. */
  readonly words: number;
  /** Pictures in the text that lie in the content folder, as paths relative to it. */
  readonly pictures: readonly string[];
  /** Documents linked in the text, as paths relative to the content folder. */
  readonly documents: readonly string[];
  /** Files of data that the text shows as charts and tables, in its order; absent where there are none. */
  readonly charts?: readonly ShownData[];
  /** Sounds and films that the text shows, in its order; absent where there are none. */
  readonly media?: readonly ShownMedia[];
  /** Paths of the pages of this site that its *Baca juga* name. */
  readonly also: readonly string[];
  /** Of live coverage: its entries in the order of its texts. */
  readonly entries?: readonly LiveEntry[];
  /** Of live coverage: the files of entries beside the story, whose texts follow its own. */
  readonly parts?: readonly string[];
}

/** An entry of live coverage. */
export interface LiveEntry {
  /** Of its place on the page; it stays as long as its time does. */
  readonly id: string;
  readonly time: string;
  /** Plain text; empty where it has none, or was withdrawn. */
  readonly title: string;
  readonly isPinned: boolean;
  /** When it was withdrawn, and why: nothing else of it is shown. */
  readonly removed?: { readonly time: string; readonly text: string };
  /** Where its heading stands: the file, and the line from 1. */
  readonly file: string;
  readonly line: number;
}

/** A page beside the news, such as the editorial guidelines, or the introduction of a series. */
export interface PageEntry extends Entry, PageFields {
  /** Of a series: the topic whose stories stand in its timeline too, `undefined` for none. */
  readonly series?: { readonly topic: string | undefined };
  readonly path: string;
  readonly pictures: readonly string[];
  readonly documents: readonly string[];
  readonly charts?: readonly ShownData[];
  readonly media?: readonly ShownMedia[];
  readonly also: readonly string[];
}

/** A person or desk; `photo` is a path below the content folder, in composed form (NFC). */
export interface AuthorEntry extends Entry, AuthorFields {}

/** An advert; its pictures are paths below the content folder, in composed form (NFC). */
export interface AdvertEntry extends Entry, AdvertFields {}

/** A file that is published as it is: a picture or document beside an article, or one for the root. */
export interface Asset {
  /** Relative to the content folder. */
  readonly file: string;
  readonly kind: 'picture' | 'document' | 'root';
  /** In bytes. */
  readonly size: number;
}

/** What was read most, as it was counted. */
export interface PopularEntry {
  /** The last day that was counted, as `2026-11-28`. */
  readonly until: string;
  /** The ids of the stories, the most read first. */
  readonly stories: readonly string[];
}
