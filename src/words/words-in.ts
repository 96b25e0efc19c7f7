import * as all from './languages.ts';
import type { Words } from './words.ts';

/** A language that menus, labels and messages can be in. */
export type Language = keyof typeof all;

/** The language of a newsroom that has not said which. */
export const DEFAULT_LANGUAGE: Language = 'id';

const byCode = new Map(Object.entries(all) as [Language, Words][]);

/** The codes of all languages: the usual one, then the others by name, whoever loads the list. */
export const languages: readonly Language[] = [
  DEFAULT_LANGUAGE,
  ...[...byCode.keys()].filter((code) => code !== DEFAULT_LANGUAGE).toSorted(),
];

const isLanguage = (code: string): code is Language => byCode.has(code as Language);

/** The language that a tag such as `en-GB` stands for; Indonesian where Warta has no words for it. */
export function languageFor(tag: string): Language {
  // Pages ask often, and by the code itself.
  if (isLanguage(tag)) return tag;
  const [code = ''] = tag.toLowerCase().split(/[-_]/);
  return isLanguage(code) ? code : DEFAULT_LANGUAGE;
}

/** All words in the language of a tag such as `en-GB`; Indonesian where there are none. */
export function wordsIn(tag: string): Words {
  return byCode.get(languageFor(tag))!;
}

/** Other names of the languages, in small letters, and the code each stands for. */
export function languageNames(): Record<string, Language> {
  return Object.fromEntries(
    languages.flatMap((code) => wordsIn(code).language.names.map((name) => [name, code])),
  );
}
