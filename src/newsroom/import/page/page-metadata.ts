/** What a page says of its article beside the text. Times as written. */
export interface PageMetadata {
  title?: string;
  standfirst?: string;
  published?: string;
  updated?: string;
  authors: string[];
  section?: string;
  topics: string[];
  image?: string;
  url?: string;
  lang?: string;
  siteName?: string;
  /** The whole text where the page carries it as data. */
  body?: string;
}
