import { systemEn } from './en/system.ts';
import type { SystemWords } from './id/system.ts';
import { systemId } from './id/system.ts';

/** Words for what the system refuses, in a language; Indonesian where that language has none. */
export function systemWords(language: string): SystemWords {
  return language.toLowerCase().startsWith('en') ? systemEn : systemId;
}
