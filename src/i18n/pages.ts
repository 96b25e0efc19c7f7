import { pagesEn } from './pages.en.ts';
import type { PageWords } from './pages.id.ts';
import { pagesId } from './pages.id.ts';

/** Words of the pages in a language; Indonesian where that language has none. */
export function pageWords(language: string): PageWords {
  return language.toLowerCase().startsWith('en') ? pagesEn : pagesId;
}
