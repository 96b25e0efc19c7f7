import type { PageEntry } from '../schema/entries.ts';
import type { AdvertBook, StoryAdverts } from './adverts.ts';
import type { Article } from './article.ts';
import type { Author } from './authors.ts';
import type { LedgerLine, RightOfReply } from './corrections.ts';
import type { NamesErased } from './erased-links.ts';
import type { LedgerItem } from './ledger-pages.ts';
import type { ListPages } from './list-pages.ts';
import type { Menu } from './menu.ts';
import type { Month } from './months.ts';
import type { NextChange } from './next-change.ts';
import type { Notice, WithdrawnEntry } from './notice.ts';
import type { Popular } from './popular.ts';
import type { Section } from './sections.ts';
import type { SeriesPart, Series, SeriesPlace } from './series.ts';
import type { SupportPlace } from './support-place.ts';
import type { Topic } from './topics.ts';

export type {
  AdvertBook,
  Article,
  Author,
  LedgerItem,
  LedgerLine,
  Month,
  NextChange,
  Notice,
  SeriesPart,
  Section,
  Series,
  SeriesPlace,
  StoryAdverts,
  Topic,
  WithdrawnEntry,
};

export { hasRoomForAdvert } from './adverts.ts';

/** What is published at one moment, in which order. All lists stand newest first. */
export type Edition = {
  now: string;
  articles: Article[];
  front: Article[];
  /** Those that stand in the news sitemap: of the last two days. */
  news: Article[];
  withdrawn: WithdrawnEntry[];
  /**
   * The addresses, old ones included, of articles taken back without a trace: for the server's rules,
   * and for nothing that is published.
   */
  erasedPaths: string[];
  /** Whether a link on the page at path `from` names an erased article, so that it must not be one. */
  namesErased: NamesErased;
  pages: PageEntry[];
  /** Those that have something to show, by file. */
  series: Series[];
  /** The introductions of the series. */
  introductions: PageEntry[];
  sections: Section[];
  topics: Topic[];
  authors: Author[];
  months: Month[];
  ledger: LedgerLine[];
  /** The ledger with what was withdrawn, as its pages show it. */
  ledgerPages(): ListPages<LedgerItem>;
  menu: Menu;
  nextChange: NextChange | undefined;
  /** Until when a build of the same content writes the same. */
  freshUntil: string | undefined;
  popular: Popular | undefined;
  /** The page on which readers are told how to support the paper. */
  support: SupportPlace | undefined;
  adverts: AdvertBook;
  /** Whether an instant that is over falls on the day of `now`, in the site's zone. */
  isToday(time: string): boolean;
  /** Whether an article still stands where `featured` put it. */
  isFeatured(article: Article): boolean;
  /** The article that a front matter names: by id, or by a slug that is one’s alone. */
  article(id: string): Article | undefined;
  /** The rights of reply to an article that readers find. */
  repliesTo(article: Article): RightOfReply[];
  /** The articles that this one carries a right of reply to. */
  repliedTo(article: Article): Article[];
  /** The article whose path is `path`, outer slashes or not. */
  at(path: string): Article | undefined;
  withdrawnAt(path: string): WithdrawnEntry | undefined;
  section(id: string): Section | undefined;
  /** The section whose list is at `path`. */
  sectionAt(path: string | undefined): Section | undefined;
  /** Where the month whose list is at `path` stands among the months. */
  monthNumber(path: string): number | undefined;
  /** The sections whose parent is `id`. */
  below(id: string): readonly Section[];
  topic(id: string): Topic | undefined;
  author(id: string): Author | undefined;
  /** A series that has something to show, by its id. */
  seriesById(id: string): Series | undefined;
  /** Where an article stands in its series. */
  seriesPlace(article: Article): SeriesPlace | undefined;
  page(id: string): PageEntry | undefined;
  inSection(id: string): Article[];
  withTopic(id: string): Article[];
  byAuthor(id: string): Article[];
  related(article: Article): Article[];
  translations(article: Article): Article[];
};
