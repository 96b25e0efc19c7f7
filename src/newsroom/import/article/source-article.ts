import type { Note } from './note.ts';

/** A category as the source names it. */
export interface SectionName {
  slug: string;
  name: string;
  /** Slugs of the categories above it, the nearest first. */
  above?: string[];
}

/** A person or desk behind an article. `login` is the source's own key, where it has one. */
export interface SourceAuthor {
  name: string;
  login?: string;
  role?: 'editor' | 'photographer' | 'translator';
}

/** The lead picture as the source names it. */
export interface SourceImage {
  url: string;
  alt?: string;
  caption?: string;
}

/** A picture that came with a text: the name that the text's Markdown calls it by, and its bytes. */
export interface SourcePicture {
  name: string;
  /** Reads its bytes; what cannot be read is thrown and noted. */
  read: () => Uint8Array | Promise<Uint8Array>;
}

/** The text of an article before it is cleaned: HTML, or Markdown that was made by a reader. */
export type SourceBody =
  { html: string; baseUrl?: string; wordpressLines?: boolean } | { markdown: string };

/**
 * An article as any reader finds it, before it is cleaned, placed and written. Times are ISO strings;
 * addresses are as the source has them.
 */
export interface SourceArticle {
  kind: 'article' | 'page';
  /** The source's lasting name (address of the old site, of the feed, name of the file). */
  from: string;
  /** The article's lasting name in that source. */
  id: string;
  /** Its name where that one is another article's in the content folder. */
  otherId?: string;
  /** Whether that name is made of when it was sent and how its text begins: what bears it is the same story. */
  isNamedByText?: boolean;
  /** The file or address it was read from, for messages, and the line it begins at. */
  file: string;
  line?: number;
  /** The line of the first letter in it that could not be decoded. */
  lostAt?: number;
  title: string;
  body: SourceBody;
  standfirst?: string;
  date?: string;
  updated?: string;
  draft: boolean;
  /** Whether it must never reach git before an editor releases it: a draft below `_import/drafts/`. */
  withheld?: boolean;
  /** The categories, the primary one first. */
  sections: SectionName[];
  topics: string[];
  authors: SourceAuthor[];
  /** The old address; its path is kept. */
  url?: string;
  slug?: string;
  /** Further old addresses, as paths. */
  aliases: string[];
  image?: SourceImage;
  /** Pictures that lie beside the text, or in it; they are brought whether or not pictures are fetched. */
  pictures?: SourcePicture[];
  lang?: string;
  /** The lasting name, in the same source, of the article that this one translates. */
  translationOf?: string;
  canonical?: string;
  notes: Note[];
}
