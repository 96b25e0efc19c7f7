import type { AgeWords } from './id/ages.ts';
import { ages as en } from './en/ages.ts';
import { ages as id } from './id/ages.ts';
import type { Language } from './words-in.ts';

const AGES: Readonly<Record<Language, AgeWords>> = { id, en };

/**
 * How long ago times were, in the language of a page, such as `en-GB`; in Indonesian where there are no
 * words for it. Browsers fetch them with the code that says them.
 */
export function ageWords(tag: string): AgeWords {
  const [code = ''] = tag.split('-');
  return AGES[code as Language] ?? AGES.id;
}
