import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Where pages are is asked by rooms below the site too: the table of addresses imports nothing. */
const ADDRESSES = 'site/addresses.ts';

/** Which rooms a room may import; the room itself always. Packages are not looked at here. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: [],
  [ADDRESSES]: [],
  i18n: [],
  problems: ['i18n'],
  schema: ['problems', 'lib'],
  pictures: ['lib'],
  markdown: ['lib', 'pictures', 'i18n'],
  'content-files': ['schema', 'markdown', 'problems', 'lib'],
  edition: ['schema', 'lib'],
  site: ['edition', 'content-files', 'schema', 'markdown', 'pictures', 'problems', 'i18n', 'lib'],
  views: ['site', 'edition', 'markdown', 'i18n', 'lib', 'schema', 'pictures', 'publish/cards'],
  'search/analysis': [],
  'search/writer': ['search/analysis', 'edition', 'markdown'],
  'search/reader': ['search/analysis'],
  'search/ui': ['search/reader', 'client'],
  spam: ['lib'],
  'publish/cards': ['publish', 'site', 'edition', 'pictures', 'lib'],
  publish: [
    'publish/cards',
    'views',
    'site',
    'edition',
    'markdown',
    'i18n',
    'lib',
    'schema',
    'layouts',
    'pictures',
  ],
  offline: ['lib', 'client'],
  client: ['styles'],
  styles: ['lib'],
  components: [
    'publish/cards',
    'site',
    'edition',
    'markdown',
    'pictures',
    'publish',
    'i18n',
    'lib',
    'layouts',
    'styles',
    'schema',
    'client',
    'offline',
  ],
  layouts: [
    'publish/cards',
    'site',
    'components',
    'edition',
    'markdown',
    'pictures',
    'publish',
    'i18n',
    'lib',
    'styles',
    'schema',
    'client',
    'search/ui',
  ],
  newsroom: [
    'content-files',
    'schema',
    'markdown',
    'edition',
    'pictures',
    'spam',
    'problems',
    'i18n',
    'lib',
  ],
};
const ANY = new Set(['pages', 'build', 'content.config.ts']);
const SRC = join(import.meta.dirname, '../../src');

function roomOf(path: string): string {
  const [first = '', second = ''] = path.split(sep);
  const inner = `${first}/${second}`;
  return first === 'search' || inner === ADDRESSES || inner === 'publish/cards' ? inner : first;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|astro)$/.test(file),
);

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) => match[1]!);

test('rooms import only what lies before them in the flow of data', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const room = roomOf(file);
    if (ANY.has(room)) continue;
    for (const specifier of importsOf(readFileSync(join(SRC, file), 'utf8'))) {
      const target = roomOf(relative(SRC, join(SRC, dirname(file), specifier)));
      const allowed = target === room || target === ADDRESSES || MAY_IMPORT[room]?.includes(target);
      if (!allowed) wrong.push(`${file} → ${specifier}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('nothing imports a page, and the interface in the browser imports no words', () => {
  for (const file of files) {
    const text = readFileSync(join(SRC, file), 'utf8');
    expect(
      importsOf(text).filter((one) => /(?:^|\/)pages\//.test(one) && !one.includes('i18n')),
    ).toEqual([]);
    if (/^(?:client|offline|search[/\\](?:ui|reader|analysis))/.test(file)) {
      expect(importsOf(text).filter((one) => one.includes('i18n'))).toEqual([]);
    }
  }
});
