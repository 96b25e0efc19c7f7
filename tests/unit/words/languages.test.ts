import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { siteSchema } from '../../../src/schema/site.ts';
import type * as WordsIn from '../../../src/words/words-in.ts';
import { languageNames, languageFor, languages, wordsIn } from '../../../src/words/words-in.ts';

const WORDS = join(import.meta.dirname, '../../../src/words');
const temporary = mkdtempSync(join(tmpdir(), 'warta-words-'));
afterAll(() => rmSync(temporary, { recursive: true }));

test('Indonesian where a tag names a language without words', () => {
  expect(['id', 'ID-id', 'jv', '', 'constructor', '__proto__', 'english'].map(languageFor)).toEqual(
    Array.from({ length: 7 }, () => 'id'),
  );
  expect(['en', 'en-GB', 'EN_us'].map(languageFor)).toEqual(['en', 'en', 'en']);
});

test('every language is named in one way only', () => {
  const names = languages.flatMap((code) => wordsIn(code).language.names);
  expect(new Set([...names, ...languages]).size).toBe(names.length + languages.length);
  expect(Object.keys(languageNames())).toHaveLength(names.length);
});

test.each(languages)('%s: site.yaml takes its code and its names', (code) => {
  const { language } = siteSchema('Asia/Jakarta').shape;
  for (const name of [code, code.toUpperCase(), ...wordsIn(code).language.names])
    expect(language.parse(name)).toBe(code);
});

test.each(languages)('%s: twelve months, seven days, a clock', (code) => {
  const { months, shortMonths, days, clock, locale } = wordsIn(code).language;
  expect([months.length, shortMonths.length, days.length]).toEqual([12, 12, 7]);
  expect(new Set([...months, ...shortMonths]).size).toBeGreaterThan(12);
  expect(clock(0, 5)).toMatch(/05/);
  expect(locale).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
});

describe('a language is a folder and a line', () => {
  test('all languages have the same files', () => {
    const [first, ...others] = languages.map((code) =>
      readdirSync(join(WORDS, code), { recursive: true, encoding: 'utf8' }).toSorted(),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  test('a third one, made so in a copy, is offered and speaks', async () => {
    cpSync(WORDS, temporary, { recursive: true });
    cpSync(join(temporary, 'en'), join(temporary, 'jv'), { recursive: true });
    const list = join(temporary, 'languages.ts');
    writeFileSync(
      list,
      `${readFileSync(list, 'utf8')}export { words as jv } from './jv/index.ts';\n`,
    );
    const pages = join(temporary, 'jv/pages.ts');
    writeFileSync(
      pages,
      readFileSync(pages, 'utf8').replace(/\bskip: '[^']*'/, "skip: 'Mlumpat menyang isi'"),
    );
    const copy = (await import(join(temporary, 'words-in.ts'))) as typeof WordsIn;
    expect(copy.languages).toEqual(['id', 'en', 'jv']);
    expect(copy.languageFor('jv-ID')).toBe('jv');
    expect(copy.wordsIn('jv').pages.skip).toBe('Mlumpat menyang isi');
    expect(copy.wordsIn('en').pages.skip).toBe(wordsIn('en').pages.skip);
  });
});
