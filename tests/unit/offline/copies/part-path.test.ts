import { expect, test } from 'vitest';
import {
  isCode,
  oneVariantEach,
  pictureDigest,
  codeLinks,
} from '../../../../src/offline/copies/part-path.ts';

test('tells scripts from pictures', () => {
  expect(isCode('/koran/_astro/a.B1.js')).toBe(true);
  expect(isCode('/_p/ab.svg')).toBe(false);
  expect(pictureDigest('/koran/_p/ab12-400.webp')).toBe('ab12');
  expect(pictureDigest('/_p/ab12.svg')).toBe('ab12');
  expect(pictureDigest('/_astro/a.js')).toBeUndefined();
});

test('chooses one variant of each picture', () => {
  const paths = ['/_p/a-400.webp', '/_p/a-800.webp', '/_p/b.svg', '/_astro/x.js'];
  expect(oneVariantEach(paths, 'largest')).toEqual(['/_p/a-800.webp', '/_p/b.svg']);
  expect(oneVariantEach([...paths, '/_p/a-1344.webp', '/_p/a-1200.webp'], 'largest')).toEqual([
    '/_p/a-800.webp',
    '/_p/b.svg',
  ]);
  expect(oneVariantEach(paths, 'smallest')).toEqual(['/_p/a-400.webp', '/_p/b.svg']);
});

test('finds what a script imports, now, later or as a worker', () => {
  const script =
    'import{t}from"./preload.X1.js";const a=()=>import(`./player.B.js`);new Worker("/koran/_astro/search-worker-c.js");"text.js";link.href="/koran/_astro/s.css"';
  expect(codeLinks(script, '/koran/_astro/page.js')).toEqual([
    '/koran/_astro/preload.X1.js',
    '/koran/_astro/player.B.js',
    '/koran/_astro/search-worker-c.js',
    '/koran/_astro/s.css',
  ]);
});
