import { markdownWordsEn } from './markdown.en.ts';
import type { MarkdownWords } from './markdown.id.ts';
import { markdownWordsId } from './markdown.id.ts';

/** Words inside a story, in the story's own language; Indonesian where that language has none. */
export function markdownWords(language: string): MarkdownWords {
  return language.toLowerCase().startsWith('en') ? markdownWordsEn : markdownWordsId;
}
