import { expect, test } from 'vitest';
import { readShare } from '../../../src/lib/share.ts';

test('a share is a number of a part and how many there are', () => {
  expect(readShare('2/5')).toEqual({ number: 2, of: 5 });
  expect(readShare('1/1')).toEqual({ number: 1, of: 1 });
  expect(readShare('256/256')).toEqual({ number: 256, of: 256 });
});

test.each([
  '0/5',
  '6/5',
  'x',
  '',
  '2',
  '2/',
  '/5',
  '-1/5',
  '1/0',
  '1/257',
  '1.5/3',
  '2 / 5',
  '2/5/6',
])('%j names no share', (text) => {
  expect(readShare(text)).toBeUndefined();
});
