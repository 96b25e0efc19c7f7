import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { fileKinds } from '../../../src/site/addresses/file-kinds.ts';
import { pageKinds } from '../../../src/site/addresses/page-kinds.ts';
import { anEdition } from '../../support/edition.ts';

const SRC = join(import.meta.dirname, '../../../src');

/** Where literal paths still stand, until pages are made from views. */
const NOT_YET = ['layouts', 'components', 'pages', 'build/page-keys'];
/** The table itself. */
const TABLE = 'site/addresses';
/** Addresses of other systems, which are no paths of this site. */
const FOREIGN = ['/search/label/:slug'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const folders = [...pageKinds, ...fileKinds].flatMap((kind) => kind.folders ?? []);
const files = fileKinds.flatMap((kind) => kind.paths(anEdition([]))).map((path) => path.slice(1));
const words = [...folders.map((word) => `${word}/`), ...files, '404\\.html', '_p/'].map((word) =>
  word.includes('\\') ? word : escaped(word),
);
/** A string, or what follows a hole in one, that begins as a path of this site does. */
const PATH = new RegExp(`(?<=['"\`}])/(?:${words.join('|')})[^'"\`]*`, 'g');

const isCode = (line: string): boolean =>
  !/^\s*(?:\*|\/\/|\/\*|import\b|export .* from\b)/.test(line);

function literalsIn(text: string): string[] {
  return text
    .split('\n')
    .filter(isCode)
    .flatMap((line) => [...line.matchAll(PATH)].map(([path]) => path))
    .filter((path) => !FOREIGN.includes(path));
}

test('no path of the site stands outside the table of addresses', () => {
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .filter((file) => ![...NOT_YET, TABLE].some((room) => file.startsWith(room)));
  expect(sources.length).toBeGreaterThan(400);
  const literal = sources.flatMap((file) =>
    literalsIn(readFileSync(join(SRC, file), 'utf8')).map((path) => `${file}: ${path}`),
  );
  expect(literal).toEqual([]);
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
