import { checkEn } from '../en/check.ts';
import { checkId } from '../id/check.ts';
import type { CheckWords } from './check-words.ts';

/** The words about problems in one language. */
export function checkWordsIn(language: 'id' | 'en'): CheckWords {
  return language === 'en' ? checkEn : checkId;
}
