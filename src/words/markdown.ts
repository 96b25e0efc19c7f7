import { markdownWordsEn } from './en/markdown.ts';
import type { MarkdownWords } from './id/markdown.ts';
import { markdownWordsId } from './id/markdown.ts';

/** Words inside a story, in the story's own language; Indonesian where that language has none. */
export function markdownWords(language: string): MarkdownWords {
  return language.toLowerCase().startsWith('en') ? markdownWordsEn : markdownWordsId;
}
