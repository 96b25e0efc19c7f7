import { readerEn } from './en/reader.ts';
import type { ReaderWords } from './id/reader.ts';
import { readerId } from './id/reader.ts';

/** Words of the reader's comforts in a language; Indonesian where that language has none. */
export function readerWords(language: string): ReaderWords {
  return language.toLowerCase().startsWith('en') ? readerEn : readerId;
}
