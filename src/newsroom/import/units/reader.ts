import type { ImportDictionary } from '../../../words/words.ts';
import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { OpenedSource, SourceFile } from '../source/source-file.ts';
import type { LeftUnit } from './unit.ts';

/** What a reader finds in a file, one after another; a note is about the file as a whole. */
export type Found = { article: SourceArticle } | { left: LeftUnit } | { note: Note } | { aid: Aid };

/** A text that helps an editor with the source, written to `_import/` under its name. */
export interface Aid {
  name: string;
  text: string;
}

/** What a reader needs beside its file. */
export interface ReadingContext {
  /** The newsroom's time zone, for times without one. */
  zone: string;
  /** The address of the site that the source is brought to. */
  siteUrl: string;
  /** Words for what a reader writes for editors. */
  words: ImportDictionary;
  /** All that was opened: what is read together may lie in several files. */
  source: OpenedSource;
  stop?: AbortSignal | undefined;
}

/** Reads one kind of file. What cannot be read is a note; what it throws costs no other file. */
export type SourceReader = (
  file: SourceFile,
  context: ReadingContext,
) => Iterable<Found> | AsyncIterable<Found>;
