/** One item of a feed, whatever its format. Times as written; texts may hold HTML. */
export interface FeedEntry {
  title: string;
  url: string;
  id: string;
  content: string;
  summary: string;
  published: string;
  updated: string;
  authors: string[];
  categories: string[];
  image: string;
}

/** A feed as far as an import needs it. */
export interface FeedData {
  title: string;
  url: string;
  language: string;
  entries: FeedEntry[];
}
