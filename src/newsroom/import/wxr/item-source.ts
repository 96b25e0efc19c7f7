import type { WxrHead } from './wxr-head.ts';
import type { WxrItem } from './wxr-item.ts';

/** How the reading of a source of items ended. */
export interface ItemsEnd {
  head: WxrHead;
  items: number;
  /** The source stops in the middle; its last item is not whole and was not given out. */
  truncated: boolean;
  /** Headline and line of the last whole item. */
  last?: { title: string; line: number };
  /** Why the source could not be read to its end, as the system says it. */
  unreadable?: string;
}

/** Takes the items of a source one after another; `file` is where an item came from. */
export type OnItem = (item: WxrItem, head: WxrHead, file: string) => void | Promise<void>;

/**
 * Posts, pages and pictures of a WordPress site in the form of its export, whatever they are read from:
 * all rules of WordPress hold for them. A source is read twice.
 */
export interface ItemSource {
  /** The name of the file, or of the first of several. */
  name: string;
  /** The site whose numbers the items bear: sources of one site share them. */
  site: string;
  /** Hands over item by item; none any more once `stop` is aborted. */
  read(stop: AbortSignal | undefined, onItem: OnItem): Promise<ItemsEnd>;
}
