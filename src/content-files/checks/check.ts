import type { DataTable } from '../../charts/data-table.ts';
import type { Finding, Position } from '../../problems/finding.ts';
import type { AuthorEntry, PageEntry, SiteEntry, TopicEntry } from '../../schema/entries.ts';
import type { BodyFacts } from '../body/scan-body.ts';
import type { AdvertFile } from '../entries/advert.ts';
import type { ArticleFile } from '../entries/article-file.ts';
import type { SectionPlaces } from '../parse/site.ts';
import type { ReadFile } from '../record.ts';

/** All that a check across files can see. */
export interface Whole {
  /** The build's clock, ISO. */
  readonly now: string;
  /** Whether the last build published the article in a file; absent where no build is remembered. */
  readonly wasPublished?: ((file: string) => boolean) | undefined;
  readonly site: SiteEntry;
  /** Where the settings name a logo. */
  readonly logo?: Position | undefined;
  /** Where the settings name the sections. */
  readonly sectionPlaces?: SectionPlaces | undefined;
  readonly articles: readonly ArticleFile[];
  /** The entries of live coverage as the last reading found them, by file; absent where none is remembered. */
  readonly earlier?: ReadonlyMap<string, NonNullable<BodyFacts['entries']>> | undefined;
  /** The files of entries beside stories of live coverage. */
  readonly entries: readonly ReadFile<unknown>[];
  /** The ids of all articles there are files of, the broken ones too. */
  readonly articleIds: readonly string[];
  readonly pages: readonly {
    readonly entry: PageEntry;
    readonly references: BodyFacts['references'];
  }[];
  /** The files of data that texts show, by path in composed form (NFC). */
  readonly tables: ReadonlyMap<string, DataTable>;
  readonly authors: readonly AuthorEntry[];
  readonly adverts: readonly AdvertFile[];
  /** The portraits that authors name: as written, the file meant, and where it is named. */
  readonly photos: readonly {
    readonly src: string;
    readonly target: string | undefined;
    readonly place: Position;
  }[];
  readonly topics: readonly TopicEntry[];
  /** All files in the content folder, relative to it, in Unicode's composed form (NFC). */
  readonly files: ReadonlySet<string>;
}

/** A rule, or a few that look at the same thing: what is wrong in the whole. */
export type Check = (whole: Whole) => Finding[];
