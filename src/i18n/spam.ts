import { spamEn } from './spam.en.ts';
import type { SpamWords } from './spam.id.ts';
import { spamId } from './spam.id.ts';

/** Words about injected spam in a language; Indonesian where that language has none. */
export function spamWords(language: string): SpamWords {
  return language.toLowerCase().startsWith('en') ? spamEn : spamId;
}
