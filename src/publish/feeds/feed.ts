/** A name in a feed, with its page where there is one. */
export type FeedAuthor = { name: string; url: string | undefined };

/** One entry of a feed. Times are ISO instants, addresses are whole. */
export type FeedItem = {
  /** Never changes, also when the story does. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The text as HTML whose addresses are whole; absent where a feed only announces. */
  html: string | undefined;
  /** Absent where nobody said when. */
  published: string | undefined;
  /** When the story last changed for its readers: an update, a correction, a reply. */
  modified: string | undefined;
  authors: FeedAuthor[];
  tags: string[];
  lang: string;
  image: { url: string; width: number; height: number } | undefined;
};

/** A feed before it is written in a format; `items` newest first, produced as they are asked for. */
export type Feed = {
  title: string;
  description: string;
  /** The page it belongs to, and its own address in each format. */
  home: string;
  rss: string;
  json: string;
  language: string;
  zone: string;
  items: Iterable<FeedItem>;
};
