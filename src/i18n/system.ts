import { systemEn } from './system.en.ts';
import type { SystemWords } from './system.id.ts';
import { systemId } from './system.id.ts';

/** Words for what the system refuses, in a language; Indonesian where that language has none. */
export function systemWords(language: string): SystemWords {
  return language.toLowerCase().startsWith('en') ? systemEn : systemId;
}
