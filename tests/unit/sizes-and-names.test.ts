import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** More than this is several things in one file. */
const MOST = 10_000;

/** Data, which is as long as it is: lists of words, letter forms, what tests read, measurements. */
const DATA = [
  'src/admin/locale/',
  'src/publish/lettering/',
  'src/styles/headline-face/headline.woff2',
  'src/search/writer/language/roots.ts',
  'src/spam/lexicon/terms.json',
  'tests/fixtures/',
  'tests/bench/RESULTS.md',
  'tests/bench/package-lock.json',
  'tests/floor/package-lock.json',
];

const filesIn = (top: string): string[] =>
  readdirSync(join(root, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((file) => !/\/(?:node_modules|__snapshots__)\//.test(file));

test('no file but data is longer than 10 kB', () => {
  const code = ['src', 'tests'].flatMap(filesIn);
  const long = code.filter(
    (file) => !DATA.some((data) => file.startsWith(data)) && statSync(join(root, file)).size > MOST,
  );
  expect(long).toEqual([]);
});

test('a type that others use has a name of its own', () => {
  const files = new Map<string, string[]>();
  for (const file of filesIn('src').filter((name) => name.endsWith('.ts'))) {
    const types = readFileSync(join(root, file), 'utf8').matchAll(
      /^export (?:type|interface|class) (\w+)/gm,
    );
    for (const [, name] of types) files.set(name!, [...(files.get(name!) ?? []), file]);
  }
  const twice = [...files].filter(([, of]) => of.length > 1);
  expect(twice).toEqual([]);
});

test('a test that puts something in a module’s place is named for it, and run alone', () => {
  const mocking = filesIn('tests/unit').filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('\nvi.mock('),
  );
  expect(mocking).not.toEqual([]);
  expect(mocking.filter((file) => !file.endsWith('.mocked.test.ts'))).toEqual([]);
});
