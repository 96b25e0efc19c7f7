/** A saved article as its list shows it: `size` with its pictures, in bytes. */
export type SavedArticle = {
  url: string;
  title: string;
  lang: string;
  published?: string;
  read: number;
  size: number;
};

/** What the list can be ordered by: saved last, published last, largest. */
export type SavedOrder = 'newest' | 'published' | 'largest';

const ORDERS: Record<SavedOrder, (a: SavedArticle, b: SavedArticle) => number> = {
  newest: (a, b) => b.read - a.read,
  published: (a, b) => Date.parse(b.published ?? '') - Date.parse(a.published ?? '') || 0,
  largest: (a, b) => b.size - a.size,
};

/** The articles in an order; ties by title, so that the list never jumps. */
export function orderSaved(articles: readonly SavedArticle[], order: SavedOrder): SavedArticle[] {
  return [...articles].sort((a, b) => ORDERS[order](a, b) || a.title.localeCompare(b.title));
}
