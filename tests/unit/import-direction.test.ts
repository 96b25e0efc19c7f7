import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Where pages are is asked by rooms below the site too: these files import nothing but each other. */
const ADDRESSES = 'site/addresses';

/** Which rooms a room may import; the room itself always. Packages are not looked at here. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: ['words'],
  [ADDRESSES]: [],
  words: [],
  problems: ['words'],
  schema: ['problems', 'lib', 'words'],
  pictures: ['lib'],
  markdown: ['lib', 'pictures', 'words'],
  'content-files': ['schema', 'markdown', 'problems', 'lib', 'words'],
  edition: ['schema', 'lib'],
  site: ['edition', 'content-files', 'schema', 'markdown', 'pictures', 'problems', 'words', 'lib'],
  views: ['site', 'edition', 'markdown', 'words', 'lib', 'schema', 'pictures', 'publish/cards'],
  'search/analysis': [],
  'search/writer': ['search/analysis', 'edition', 'markdown'],
  'search/reader': ['search/analysis'],
  'search/ui': ['search/reader', 'client'],
  spam: ['lib'],
  'publish/cards': ['publish', 'site', 'edition', 'pictures', 'lib'],
  'publish/json-ld': ['publish', 'publish/cards', 'views', 'site', 'pictures', 'lib'],
  publish: [
    'publish/cards',
    'views',
    'site',
    'edition',
    'markdown',
    'words',
    'lib',
    'schema',
    'pictures',
  ],
  offline: ['lib', 'client'],
  client: ['styles'],
  styles: ['lib'],
  // What these show is their view: of the site and its edition they know nothing.
  components: [
    'views',
    'publish/json-ld',
    'publish/cards',
    'markdown',
    'pictures',
    'styles',
    'client',
    'offline',
    'words',
    'lib',
  ],
  layouts: [
    'components',
    'views',
    'publish/json-ld',
    'search/ui',
    'markdown',
    'styles',
    'client',
    'words',
    'lib',
  ],
  newsroom: [
    'content-files',
    'schema',
    'markdown',
    'edition',
    'pictures',
    'spam',
    'problems',
    'words',
    'lib',
  ],
};
const ANY = new Set(['pages', 'build', 'content.config.ts']);
/** Commands that lie beside what they look after: nothing imports them, and they talk as all commands do. */
const COMMANDS = new Set([join('publish', 'crawlers', 'renew.ts')]);
const SRC = join(import.meta.dirname, '../../src');

/** Parts of a room that stand in the flow at a place of their own. */
const INNER = new Set(['publish/cards', 'publish/json-ld']);

function roomOf(path: string): string {
  const [first = '', second = ''] = path.split(sep);
  const inner = `${first}/${second.replace(/\.ts$/, '')}`;
  return first === 'search' || inner === ADDRESSES || INNER.has(inner) ? inner : first;
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
    if (ANY.has(room) || COMMANDS.has(file)) continue;
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
    const rooms = importsOf(readFileSync(join(SRC, file), 'utf8')).map((specifier) =>
      roomOf(relative(SRC, join(SRC, dirname(file), specifier))),
    );
    if (!file.startsWith('pages')) expect(rooms, file).not.toContain('pages');
    if (/^(?:client|offline|search[/\\](?:ui|reader|analysis))/.test(file)) {
      expect(rooms, file).not.toContain('words');
    }
  }
});
