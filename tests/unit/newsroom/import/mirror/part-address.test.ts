import { expect, test } from 'vitest';
import { partAddress } from '../../../../../src/newsroom/import/mirror/part-address.ts';

const story = 'kabar.example/2019/03/judul';

test.each([
  ['/2019/03/judul/', 1],
  ['/2019/03/judul.html', 1],
  ['/2019/03/judul/2/', 2],
  ['/2019/03/judul/2', 2],
  ['/2019/03/judul/2.html', 2],
  ['/2019/03/judul.html/2', 2],
  ['/2019/03/judul/page/12/', 12],
  ['/2019/03/judul/halaman-2', 2],
  ['/2019/03/judul/?page=2', 2],
  ['/2019/03/judul?halaman=3', 3],
  ['/2019/03/judul.html?p=2', 2],
  ['/2019/03/judul/?page=all', 0],
  ['/2019/03/judul/semua/', 0],
  ['/2019/03/judul?single=1', 0],
])('%s is part %i', (path, part) => {
  expect(partAddress(`https://www.kabar.example${path}`)).toEqual({ story, part });
});

test.each([
  '/?p=12',
  '/2019/03/12/',
  '/2019/03/',
  '/judul/2019/',
  '/judul/99/',
  '/page/2/',
  '/judul-2/',
])('%s is no further part', (path) => {
  expect(partAddress(`https://kabar.example${path}`).part).toBe(1);
});

test('other queries tell stories apart', () => {
  const [a, b] = ['?id=5&hal=2', '?id=6&hal=2'].map((query) =>
    partAddress(`https://kabar.example/berita.php${query}`),
  );
  expect(a).toEqual({ story: 'kabar.example/berita.php?id=5', part: 2 });
  expect(a!.story).not.toBe(b!.story);
});

test('a number that is the name of a story is none of a part', () => {
  expect(partAddress('https://kabar.example/node/12?page=2', { isNumbered: false })).toEqual({
    story: 'kabar.example/node/12',
    part: 2,
  });
  expect(partAddress('https://kabar.example/node/12', { isNumbered: false }).part).toBe(1);
});
