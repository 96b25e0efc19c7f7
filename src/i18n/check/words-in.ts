import { checkEn } from '../check.en.ts';
import { checkId } from '../check.id.ts';
import type { CheckWords } from './check-words.ts';

/** The words about problems in one language. */
export function checkWordsIn(language: 'id' | 'en'): CheckWords {
  return language === 'en' ? checkEn : checkId;
}
