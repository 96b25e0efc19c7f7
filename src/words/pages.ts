import { pagesEn } from './en/pages.ts';
import type { PageWords } from './id/pages.ts';
import { pagesId } from './id/pages.ts';

/** Words of the pages in a language; Indonesian where that language has none. */
export function pageWords(language: string): PageWords {
  return language.toLowerCase().startsWith('en') ? pagesEn : pagesId;
}
