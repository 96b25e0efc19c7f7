import { spamEn } from './en/spam.ts';
import type { SpamWords } from './id/spam.ts';
import { spamId } from './id/spam.ts';

/** Words about injected spam in a language; Indonesian where that language has none. */
export function spamWords(language: string): SpamWords {
  return language.toLowerCase().startsWith('en') ? spamEn : spamId;
}
