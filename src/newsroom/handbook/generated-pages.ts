import type { Language } from '../../words/words-in.ts';
import { kindPage } from './kind-page.ts';
import { messagePages } from './message-pages.ts';

/** What `npm run docs` writes into the handbook of a language beside the fields, by file. */
export function generatedPages(language: Language): Map<string, string> {
  return new Map([kindPage(language), ...messagePages(language)]);
}
