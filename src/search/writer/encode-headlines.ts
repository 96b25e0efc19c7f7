import Fuse from 'fuse.js/min-basic';
import type { Numbered } from './collect.ts';
import { articleRow } from './encode-articles.ts';

/** How many of the newest articles the headline index holds. */
const NEWEST = 200;

/**
 * The headline index: the newest articles as rows of the item files (newest first, headlines,
 * standfirsts and pictures left out) and the index that Fuse makes of their headlines, as JSON.
 */
export function encodeHeadlines(articles: readonly Numbered[]): Uint8Array {
  const newest = articles.slice(-NEWEST).toReversed();
  const rows = newest.map((article) =>
    articleRow({ ...article, neighbours: undefined, picture: undefined })
      .with(1, '')
      .with(2, ''),
  );
  const index = Fuse.createIndex<string>(
    [],
    newest.map(({ title }) => title),
  ).toJSON();
  return new TextEncoder().encode(JSON.stringify({ rows, index }));
}
