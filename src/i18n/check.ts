import { checkEn } from './check.en.ts';
import { checkId } from './check.id.ts';
import type { CheckWords } from './check/check-words.ts';

/** Words about problems in a language; Indonesian where that language has none. */
export function checkWords(language: string): CheckWords {
  return language.toLowerCase().startsWith('en') ? checkEn : checkId;
}
