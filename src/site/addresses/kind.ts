/** What tells when an article last changed for its readers. */
export type Dated = {
  date: string;
  updated?: { time: string } | undefined;
  corrections: readonly { time: string }[];
  replies: readonly { time: string }[];
  /** Of live coverage. */
  entries?: readonly { time: string }[] | undefined;
};

/** A list as its addresses know it. */
export type List = { id: string; path: string };

/** What of an edition tells which pages and files there are, and what sitemaps say of them. */
export type Published = {
  articles: readonly (Dated & { path: string; canonical?: string | undefined; isLive?: true })[];
  /** Those of the articles that stand in the news sitemap. */
  news: readonly unknown[];
  withdrawn: readonly { path: string; notice: { time?: string | undefined } }[];
  pages: readonly (List & {
    menu: string;
    date?: string | undefined;
    updated?: string | undefined;
  })[];
  sections: readonly List[];
  topics: readonly (List & { hasPage: boolean })[];
  authors: readonly List[];
  series: readonly (List & { articles: readonly Dated[] })[];
  months: readonly {
    path: string;
    count: number;
    days: readonly { articles: readonly Dated[] }[];
  }[];
  ledger: readonly { time: string }[];
  menu: { isWhole: boolean };
  support?: { path: string; isWritten: boolean } | undefined;
  inSection(id: string): readonly Dated[];
  withTopic(id: string): readonly Dated[];
  byAuthor(id: string): readonly Dated[];
};

/** Where a page is, and what it is of. */
export type PageAddress = {
  path: string;
  /** The list or page that it is of: its id and the path of its front. */
  list?: List;
  /** Of an older page or part of a list, 1 being the oldest or first. */
  number?: number;
  /** What tells its last change, where a sitemap names it: articles, or times as ISO instants. */
  changes?: { articles: readonly Dated[] } | { times: readonly (string | undefined)[] } | undefined;
};

/** Words that a kind keeps for itself, so that no article, page or section takes its addresses. */
export type Reserved = {
  /** First parts of addresses: all below them is the kind's. */
  folders?: readonly string[];
  /** Names of files at the root, in small letters. */
  files?: RegExp;
  /** What stands below a section's address, as its second part. */
  belowSections?: RegExp;
};

/** One kind of page: which addresses are its own, and where its pages are in an edition. */
export type PageKind = Reserved & {
  /** In which files of the sitemap its pages stand: of lists, or of articles; absent for none. */
  sitemap?: 'lists' | 'articles';
  places(edition: Published): PageAddress[];
};

/** One kind of file. */
export type FileKind = Reserved & {
  /** Which of them a newsroom may bring itself, in small letters. */
  bringable?: RegExp;
  /** Paths of those with a fixed name; files whose names tell their content are left out. */
  paths(edition: Published): string[];
};
