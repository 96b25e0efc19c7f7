/**
 * Where the bench looks, all of it: a page that is laid out anew is followed here alone. What is not
 * named is found by its part on the page: headlines are links to articles.
 */
export const PLACES = {
  /** Whatever the page holds; its children are the regions, one below the other. */
  main: 'main',
  /** Cells of the front's grid: the column that leads and the newest. */
  cells: '.front > *',
  /** The sections as columns. */
  bands: '.bands',
  /** The body of an article; its first paragraph is what a reader came for. */
  body: '.text',
} as const;

/** Paths of articles, below whatever the site's base is. */
export const ARTICLE_PATH = /\/\d{4}\/\d{2}\/[^/]+\/$/;
