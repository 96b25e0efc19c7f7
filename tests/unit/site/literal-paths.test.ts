import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { picturesFolder } from '../../../src/site/addresses.ts';
import { fileKinds } from '../../../src/site/addresses/file-kinds.ts';
import { pageKinds } from '../../../src/site/addresses.ts';
import { anEdition } from '../../support/edition.ts';

const SRC = join(import.meta.dirname, '../../../src');

/**
 * Scripts of the browser: a module that two of them share would be one more request on every page.
 * What they name has to be in the table all the same.
 */
const BROWSER = ['client', 'offline'];
/** The table itself. */
const TABLE = 'site/addresses';
/** Addresses of other systems, which are no paths of this site. */
const FOREIGN = new Set(['/search/label/:slug']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const folders = [...pageKinds, ...fileKinds].flatMap((kind) => kind.folders ?? []);
const files = fileKinds.flatMap((kind) => kind.paths(anEdition([]))).map((path) => path.slice(1));
const words = [
  ...folders.map((word) => `${word}/`),
  ...files,
  '404\\.html',
  `${picturesFolder}/`,
].map((word) => (word.includes('\\') ? word : escaped(word)));
/** A string, or what follows a hole in one, that begins as a path of this site does. */
const PATH = new RegExp(`(?<=['"\`}])/(?:${words.join('|')})[^'"\`]*`, 'g');

const isCode = (line: string): boolean =>
  !/^\s*(?:\*|\/\/|\/\*|import\b|export .* from\b)/.test(line);

function literalsIn(text: string): string[] {
  return text
    .split('\n')
    .filter(isCode)
    .flatMap((line) => [...line.matchAll(PATH)].map(([path]) => path))
    .filter((path) => !FOREIGN.has(path));
}

const isIn = (rooms: readonly string[], file: string): boolean =>
  rooms.some((room) => file.startsWith(room));

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .filter((file) => !isIn([TABLE], file));

const literals = (among: readonly string[]): { file: string; path: string }[] =>
  among.flatMap((file) =>
    literalsIn(readFileSync(join(SRC, file), 'utf8')).map((path) => ({ file, path })),
  );

test('no path of the site stands outside the table of addresses', () => {
  expect(sources.length).toBeGreaterThan(400);
  expect(literals(sources.filter((file) => !isIn(BROWSER, file)))).toEqual([]);
});

test('what scripts of the browser name is in the table', () => {
  const edition = anEdition([]);
  const known = new Set([
    ...pageKinds.flatMap((kind) => kind.places(edition)).map(({ path }) => path),
    `/${picturesFolder}/`,
  ]);
  const named = literals(sources.filter((file) => isIn(BROWSER, file))).map(({ path }) => path);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !known.has(path))).toEqual([]);
});

test.each([
  "const a = '/archive/';",
  'urls.href(`/topic/${id}/`)',
  '<a href="/search/">',
  'urls.absolute(`${base}/saved/`)',
  "fetch('/feed.xml')",
  "x === '/404.html'",
])('%s would be found', (line) => {
  expect(literalsIn(line)).toHaveLength(1);
});
