import type { Kind } from '../site/page-kind.ts';

/** Budgets of design section 8, bytes after gzip -9. */
export const HTML_BUDGETS: Partial<Record<Kind, number>> = {
  article: 14_000,
  home: 20_000,
  section: 20_000,
  topic: 20_000,
  author: 20_000,
  'older page': 20_000,
  month: 20_000,
  archive: 20_000,
};

/** All JavaScript of an article page without interaction. */
export const ARTICLE_SCRIPT_BUDGET = 6_000;
/** All code until the first search result: the search page's and the worker's. */
export const SEARCH_CODE_BUDGET = 14_000;
/** The index of the newest headlines. */
export const HEADLINES_BUDGET = 16_000;
/** One page, unpacked: a hard limit. */
export const PAGE_LIMIT = 1_000_000;

/** A figure against its budget, bold where it is over. */
export function against(bytes: number, budget: number | undefined): string {
  const figure = String(Math.round(bytes));
  return budget !== undefined && bytes > budget ? `**${figure}**` : figure;
}
