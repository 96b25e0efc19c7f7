import type { MarkdownWords } from '../words/words.ts';

/** A picture as the page shows it; sizes in pixels. */
export type PictureView = {
  src: string;
  width: number;
  height: number;
  srcset?: string;
  sizes?: string;
  /** The largest file, where it can be had by itself: not in feeds. */
  large?: string;
};

/** A link as the page shows it. `document.type` is a file ending (`PDF`), `size` ready to print. */
export type LinkView = {
  href: string;
  external: boolean;
  document?: { type: string; size: string };
  sponsored?: boolean;
  /** What the article is that it leads to, where it is no plain news: its key, and the word for it. */
  label?: { key: string; word: string };
  /** Leads to an article that is gone without a trace: no link is made of it. */
  erased?: boolean;
};

/** What rendering needs to know of the site around the article. */
export type RenderContext = {
  /** The article's own language, a BCP 47 tag: it chooses the quotation marks. */
  lang: string;
  words: MarkdownWords;
  /** `src` is the file name as the author wrote it, percent signs decoded. `undefined`: missing. */
  picture(src: string): PictureView | undefined;
  /** `href` is percent-encoded and of http, https or without a scheme; never mail or
   * telephone, and `#` in feeds alone. `undefined`: its words stand alone. */
  link(href: string): LinkView | undefined;
  /** For feeds: no ids, no links inside the page, no *Baca juga*, no boxes. */
  absolute?: boolean;
};
