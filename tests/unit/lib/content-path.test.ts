import { describe, expect, test } from 'vitest';
import { contentPath, isRemote } from '../../../src/lib/content-path.ts';

const STORY = 'articles/2015/09/kerry.md';

describe('the file that an address in a text names', () => {
  test.each([
    ['peta.svg', 'articles/2015/09/peta.svg'],
    ['./peta.svg', 'articles/2015/09/peta.svg'],
    ['../10/peta.svg', 'articles/2015/10/peta.svg'],
    ['/logo.png', 'files/logo.png'],
    ['peta.svg?v=2#kiri', 'articles/2015/09/peta.svg'],
    ['foto%20kota.jpg', 'articles/2015/09/foto kota.jpg'],
    ['naik-100%.pdf', 'articles/2015/09/naik-100%.pdf'],
    ['cafe\u0301.jpg', 'articles/2015/09/caf\u00e9.jpg'],
  ])('%s is %s', (src, path) => {
    expect(contentPath(STORY, src)).toBe(path);
  });

  test.each([
    'https://lain.example/a.jpg',
    '//lain.example/a.jpg',
    'mailto:a@b.example',
    '#kiri',
    '',
  ])('%s is none', (src) => {
    expect(contentPath(STORY, src)).toBeUndefined();
  });

  test('never lies outside the content folder', () => {
    expect(contentPath(STORY, '../../../../etc/passwd.txt')).toBeUndefined();
    expect(contentPath(STORY, '..%2F..%2F..%2F..%2Fetc%2Fpasswd.txt')).toBeUndefined();
    expect(contentPath(STORY, '/../../etc/passwd.txt')).toBeUndefined();
  });
});

test('another site is told from a file here', () => {
  expect(isRemote('HTTPS://lain.example/a.jpg')).toBe(true);
  expect(isRemote('//lain.example/a.jpg')).toBe(true);
  expect(isRemote('peta.svg')).toBe(false);
});
