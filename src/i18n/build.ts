import { buildEn } from './build.en.ts';
import type { BuildWords } from './build.id.ts';
import { buildId } from './build.id.ts';

/** Words of the build in a language; Indonesian where that language has none. */
export function buildWords(language: string): BuildWords {
  return language.toLowerCase().startsWith('en') ? buildEn : buildId;
}
