import type { DataFile } from '../charts/data-table.ts';
import type { Edition } from '../edition/edition.ts';
import type { PageWords } from '../words/words.ts';
import type { Reckoning } from '../lib/time/format.ts';
import type { Urls } from '../lib/url.ts';
import type { PictureBook } from '../pictures/picture.ts';
import type { SiteEntry } from '../schema/entries.ts';
import type { PublishedFiles } from './published-files.ts';
import type { Desk, DeskNote } from './desk.ts';

export type { Desk, DeskNote };

/** What every page, layout and component may ask: the site, its edition, links, words and clock. */
export type Site = {
  settings: SiteEntry;
  edition: Edition;
  urls: Urls;
  words: PageWords;
  /** The zone and language that times are written in. */
  reckoning: Reckoning;
  pictures: PictureBook;
  /** The documents that texts link, and the files for the root. */
  files: PublishedFiles;
  /** The tables that texts show, by path below the content folder in composed form (NFC). */
  tables: ReadonlyMap<string, DataFile>;
  /**
   * The path and size in bytes of the file that a link of a text names; `missing` where readers do
   * not get such a file, undefined where the link names none.
   */
  linkedFile(
    entry: { readonly file: string; readonly documents: readonly string[] },
    href: string,
  ): { path: string; size: number } | 'missing' | undefined;
  /**
   * Reads the Markdown of an article or page. `takeText` is who takes its plain text from the same parse,
   * where somebody needs it. Throws where its file is gone.
   */
  readBody(entry: {
    readonly file: string;
    readonly digest: string;
    readonly parts?: readonly string[] | undefined;
  }): {
    markdown: string;
    takeText?: ((text: string) => void) | undefined;
  };
  /** Only in `npm run dev`. */
  desk?: Desk | undefined;
};
