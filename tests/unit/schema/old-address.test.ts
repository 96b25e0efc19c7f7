import { describe, expect, test } from 'vitest';
import { oldAddress, sitePath } from '../../../src/schema/values/address.ts';

describe('an old address', () => {
  test.each([
    ['/?p=12', '/?p=12'],
    ['/kafe\u0301', '/kaf\u00e9/'],
    ['/berita?id=7', '/berita/?id=7'],
    ['/2015/09/judul.html', '/2015/09/judul.html'],
    ['/2015/09/judul', '/2015/09/judul/'],
    ['/2015/09/banjir%20di%20demak.html', '/2015/09/banjir di demak.html'],
    ['/banjir di demak', '/banjir di demak/'],
    ['/opini-%E2%80%94-redaksi/', '/opini-—-redaksi/'],
    ['/opini-—-“redaksi”…/', '/opini-—-“redaksi”…/'],
    ['/a%20b?p=12', '/a b/?p=12'],
    ["/jum'at,-(bagian+2)/", "/jum'at,-(bagian+2)/"],
    ['/%F0%9F%91%A9%E2%80%8D%F0%9F%8C%BE/', '/👩\u200d🌾/'],
  ])('%s is kept as %s', (given, kept) => expect(oldAddress().parse(given)).toBe(kept));

  test.each([
    ...['/?p=<script>', '/../x?p=1', 'x?p=1', '/?p=1&q=2', '/%2e%2e/a/', '/a%22b/', '/a%0ab/'],
    ...[
      '/a"b/',
      '/a\\b/',
      '/a;b/',
      '/a$1/',
      '/a%23b/',
      '/a%b/',
      '/a\u2028b/',
      '/a\u202eb/',
      '/a\tb/',
    ],
  ])('%s is refused', (given) => {
    expect(oldAddress().safeParse(given).success).toBe(false);
  });
});

test.each(['/?p=12', '/a b/', '/a%20b/', '/a-—-b/'])('no story itself is at %s', (path) => {
  expect(sitePath().safeParse(path).success).toBe(false);
});
