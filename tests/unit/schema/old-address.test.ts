import { describe, expect, test } from 'vitest';
import { oldAddress, sitePath } from '../../../src/schema/values/address.ts';

describe('an old address', () => {
  test.each([
    ['/?p=12', '/?p=12'],
    ['/kafe\u0301', '/kaf\u00e9/'],
    ['/berita?id=7', '/berita/?id=7'],
    ['/2015/09/judul.html', '/2015/09/judul.html'],
    ['/2015/09/judul', '/2015/09/judul/'],
  ])('%s is kept as %s', (given, kept) => expect(oldAddress().parse(given)).toBe(kept));

  test.each(['/?p=<script>', '/../x?p=1', 'x?p=1', '/?p=1&q=2'])('%s is refused', (given) => {
    expect(oldAddress().safeParse(given).success).toBe(false);
  });
});

test('the address of a story itself asks no question', () => {
  expect(sitePath().safeParse('/?p=12').success).toBe(false);
});
