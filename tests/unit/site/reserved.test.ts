import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBringable, isReservedName, reservedAt } from '../../../src/site/addresses/reserved.ts';
import { fileKinds } from '../../../src/site/addresses/file-kinds.ts';
import { pageKinds } from '../../../src/site/addresses.ts';

/** Newsrooms have named sections and pages around these words for years: another one breaks sites. */
const FOLDERS =
  /^(?:admin|search|search-index|saved|offline|corrections|archive|topic|series|author|page|404|[._].*)$/;
const ROOT_FILES =
  /^(?:(?:404|index)\.html|feed\.(?:xml|json)|(?:status|revoked)\.json|(?:news-)?sitemap[\w-]*\.xml|robots\.txt|manifest\.webmanifest|opensearch\.xml|icon\.svg|(?:icon-[\w-]+|apple-touch-icon)\.png|favicon\.ico|sw\.js|cname)$/;

test('these words are kept, and no others', () => {
  const folders = [...pageKinds, ...fileKinds].flatMap((kind) => kind.folders ?? []);
  expect(folders.toSorted()).toEqual([
    '404',
    'admin',
    'archive',
    'author',
    'corrections',
    'offline',
    'page',
    'saved',
    'search',
    'search-index',
    'series',
    'topic',
  ]);
  const part = fc.constantFrom(
    ...folders,
    ...['feed', 'sitemap', 'news-sitemap', 'sitemap-3', 'icon', 'icon-9', 'icon-', 'sw', 'robots'],
    ...['status', 'revoked', 'index', 'manifest', 'opensearch', 'favicon', 'apple-touch-icon'],
    ...['CNAME', '_headers', '.well-known', 'nasional', 'cari', 'topics', ''],
  );
  const ending = fc.constantFrom(
    '',
    '.xml',
    '.json',
    '.html',
    '.png',
    '.svg',
    '.ico',
    '.js',
    '.txt',
  );
  fc.assert(
    fc.property(fc.tuple(part, ending), ([name, end]) => {
      const word = name + end;
      const low = word.toLowerCase();
      expect(isReservedName(word)).toBe(FOLDERS.test(low) || ROOT_FILES.test(low));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['/', '/'],
  ['/index.html', '/'],
  ['/Topic/suriah/', '/topic/'],
  ['/feed.xml', '/feed.xml'],
  ['/nasional/page/3/', '/nasional/page/'],
  ['/nasional/feed.json/', '/nasional/feed.json'],
  ['/nasional/', undefined],
  ['/nasional/pages/', undefined],
  ['/lain/page/3/', undefined],
  ['/feed.xml/lama/', undefined],
  ['/2015/09/a/', undefined],
])('%s is %s', (path, reserved) => {
  expect(reservedAt(path, new Set(['nasional']))).toBe(reserved);
});

test('a newsroom may bring its sign, its host’s name and the internet’s own files', () => {
  const paths = [
    '/icon.svg',
    '/CNAME',
    '/.well-known/security.txt',
    '/robots.txt',
    '/icon-512.png',
  ];
  expect(paths.filter(isBringable)).toEqual(paths.slice(0, 3));
});
