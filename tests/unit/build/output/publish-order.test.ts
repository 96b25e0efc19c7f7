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

test('what tells of new entries comes after the page that has them', () => {
  const files = ['a/_live.json', '2015/09/a/_live.json', '2015/09/a/feed.xml'];
  const pages = ['a/index.html', '2015/09/a/index.html', 'status.json'];
  const order = publishOrder([...files, ...pages]);
  for (const [file, page] of [
    ['a/_live.json', 'a/index.html'],
    ['2015/09/a/_live.json', '2015/09/a/index.html'],
    ['2015/09/a/feed.xml', '2015/09/a/index.html'],
  ] as const)
    expect(order.indexOf(file)).toBeGreaterThan(order.indexOf(page));
});
