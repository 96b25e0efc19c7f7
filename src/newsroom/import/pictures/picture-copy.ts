import type { Note } from '../article/note.ts';

/** What became of a picture: a name beside the article, still remote, or why it could not be had. */
export type PictureCopy =
  { name: string; copied?: true } | { remote: true } | { why: string } | { fault: Note };
