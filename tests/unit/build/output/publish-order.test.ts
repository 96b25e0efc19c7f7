import { expect, test } from 'vitest';
import { publishOrder } from '../../../../src/build/output/publish-order.ts';

test('what is pointed to comes before what points to it', () => {
  const files = [
    'sw.js',
    'search-index/manifest.json',
    'index.html',
    'nasional/index.html',
    '2015/09/banjir/index.html',
    'search-index/t-0-abc.bin',
    '_p/abc-400.webp',
    'feed.xml',
  ];
  expect(publishOrder(files)).toEqual([
    '_p/abc-400.webp',
    'search-index/t-0-abc.bin',
    '2015/09/banjir/index.html',
    'nasional/index.html',
    'feed.xml',
    'index.html',
    'search-index/manifest.json',
    'sw.js',
  ]);
});
