import { expect, test } from 'vitest';
import { routeOf } from '../../../../src/offline/worker/route.ts';

const SCOPE = 'https://warta.example/koran/';
const route = (path: string, mode = 'navigate', method = 'GET'): string =>
  routeOf({ method, mode, url: new URL(path, SCOPE).href }, SCOPE);

test.each([
  ['', 'page'],
  ['2015/09/slug/', 'page'],
  ['2015/09/slug', 'page'],
  ['search/?q=a.b', 'page'],
  ['lama/berita.html', 'page'],
  ['_astro/a.B1.js', 'part'],
  ['_p/ab-400.webp', 'picture'],
  ['search-index/manifest.json', 'index'],
  ['search-index/t-1.bin', 'shard'],
  ['search-index/2004-2018/manifest-ab.bin', 'shard'],
  ['feed.xml', 'none'],
  ['revoked.json', 'none'],
  // The urgent line is never stale.
  ['breaking.json', 'none'],
  ['2015/09/dokumen.pdf', 'none'],
  ['../lain/', 'none'],
])('%s is answered as %s', (path, expected) => {
  expect(route(path)).toBe(expected);
});

test('only reading is answered, and only this site', () => {
  expect(route('2015/09/slug/', 'navigate', 'POST')).toBe('none');
  expect(route('2015/09/slug/', 'cors')).toBe('none');
  expect(route('https://elsewhere.example/koran/')).toBe('none');
});
