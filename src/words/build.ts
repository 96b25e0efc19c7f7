import { buildEn } from './en/build.ts';
import type { BuildWords } from './id/build.ts';
import { buildId } from './id/build.ts';

/** Words of the build in a language; Indonesian where that language has none. */
export function buildWords(language: string): BuildWords {
  return language.toLowerCase().startsWith('en') ? buildEn : buildId;
}
