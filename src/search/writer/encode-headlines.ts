import Fuse from 'fuse.js/basic';
import type { Numbered } from './collect.ts';
import { articleRow } from './encode-articles.ts';

/** How many of the newest articles the headline index holds. */
const NEWEST = 200;

/**
 * The headline index: the newest articles as rows of the item files (newest first, without their
 * standfirsts) and the index that Fuse makes of their headlines, as JSON.
 */
export function encodeHeadlines(articles: readonly Numbered[]): Uint8Array {
  const rows = articles
    .slice(-NEWEST)
    .toReversed()
    .map((article) => {
      const row = articleRow(article);
      row[2] = '';
      return row;
    });
  const index = Fuse.createIndex(['1'], rows as unknown as Record<string, string>[]).toJSON();
  return new TextEncoder().encode(JSON.stringify({ rows, index }));
}
