import type { Note } from '../article/note.ts';
import type { SourceAuthor, SourceImage } from '../article/source-article.ts';
import type { Removal } from './cut-out.ts';

/** An article cleaned and in Markdown, before it has a place. */
export interface PreparedArticle {
  title: string;
  standfirst?: string;
  body: string;
  /** The place that stood at the beginning of the text. */
  dateline?: string;
  /** The agency named beside it. */
  agency?: string;
  authors: SourceAuthor[];
  image?: SourceImage & { credit?: string };
  /** Paths on the old site that the text links to. */
  ownLinks: string[];
  removed: Removal[];
  /** A whole article of spam: it is kept aside, not published. */
  doorway: boolean;
  notes: Note[];
}
