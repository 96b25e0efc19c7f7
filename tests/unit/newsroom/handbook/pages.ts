import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../../src/words/words-in.ts';

/** The handbook of all languages. */
export const HANDBOOK = join(import.meta.dirname, '../../../../src/newsroom/handbook');

/** The pages of a language, by name, in their order. */
export function pagesOf(language: Language): Map<string, string> {
  const folder = join(HANDBOOK, language);
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** A block of code on a page, with the language that stands behind its fence. */
export interface Fence {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** All blocks of code of a page; those in a list have their indent taken off. */
export function fencesOf(page: string, text: string): Fence[] {
  return [...text.matchAll(/^([ \t]*)```(\w+)\n(.*?)\n\1```$/gms)].map(
    ([, indent = '', language = '', code = '']) => ({
      page,
      language,
      text: `${code.replace(new RegExp(`^${indent}`, 'gm'), '')}\n`,
    }),
  );
}

/** What stands between backticks in the running text of a page. */
export function codeOf(text: string): string[] {
  const prose = text.replace(/^([ \t]*)```.*?^\1```$/gms, '');
  return [...prose.matchAll(/(`+)(.+?)\1(?!`)/g)].map(([, , code]) => code!.trim());
}
