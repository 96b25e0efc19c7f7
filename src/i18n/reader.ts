import { readerEn } from './reader.en.ts';
import type { ReaderWords } from './reader.id.ts';
import { readerId } from './reader.id.ts';

/** Words of the reader's comforts in a language; Indonesian where that language has none. */
export function readerWords(language: string): ReaderWords {
  return language.toLowerCase().startsWith('en') ? readerEn : readerId;
}
