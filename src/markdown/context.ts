import type { ChartRequest } from '../charts/chart-html.ts';
import type { MediaKind } from '../media/media-title.ts';
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

/** A sound or film as the page plays it. */
export type MediaView = {
  kind: MediaKind;
  src: string;
  /** The same as a whole address. */
  address: string;
  /** As files of its kind are sent. */
  type: string;
  /** What it is, how long and how large: `MP3`, `3 menit 12 detik`, `1,4 MB`; what is not known is left out. */
  about: readonly string[];
  /** Whole seconds. */
  seconds?: number | undefined;
  /** In bytes. */
  size: number;
  /** Of a film, in pixels. */
  width?: number | undefined;
  height?: number | undefined;
  poster?: string | undefined;
  captions?: string | undefined;
};

/** A sound or film that a text names; `poster` and `captions` as the author wrote them. */
export type MediaRequest = { poster: string | undefined; captions: string | undefined };

/** What the page says of an entry of live coverage beside its words. */
export type ShownEntry = {
  id: string;
  /** As in `datetime`, and as readers read it. */
  datetime: string;
  written: string;
  /** Of an entry that was withdrawn: when, and why. */
  gone?: string | undefined;
};

/** What rendering needs to know of the site around the article. */
export type RenderContext = {
  /** The article's own language, a BCP 47 tag: it chooses the quotation marks. */
  lang: string;
  words: MarkdownWords;
  /** `src` is the file name as the author wrote it, percent signs decoded. `undefined`: missing. */
  picture(src: string): PictureView | undefined;
  /** What stands in the figure of a file of data, as HTML; `src` as for pictures. `undefined`: none. */
  chart?(src: string, request: ChartRequest): string | undefined;
  /** A sound or film; `src` as for pictures. `undefined`: missing. */
  media?(src: string, request: MediaRequest): MediaView | undefined;
  /** `href` is percent-encoded and of http, https or without a scheme; never mail or
   * telephone, and `#` in feeds alone. `undefined`: its words stand alone. */
  link(href: string): LinkView | undefined;
  /** Of live coverage: its entries in the order of the text. */
  live?: readonly ShownEntry[] | undefined;
  /** Of a photo essay: its pictures stand one below the other, as one set. */
  isEssay?: boolean;
  /** For feeds: no ids, no links inside the page, no *Baca juga*, no boxes. */
  absolute?: boolean;
};
