import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEqualData } from '../../../src/lib/equal-data.ts';

const data = fc.jsonValue({ maxDepth: 3 });

test('plain data is the same where Node finds it the same', () => {
  fc.assert(
    fc.property(data, data, (one, other) => {
      expect(isEqualData(one, other)).toBe(isDeepStrictEqual(one, other));
      expect(isEqualData(one, structuredClone(one))).toBe(true);
    }),
  );
});

test('a list is no group, a key without a value is no missing key', () => {
  expect(isEqualData([], {})).toBe(false);
  expect(isEqualData({ a: undefined }, {})).toBe(false);
  expect(isEqualData({ a: undefined }, { b: undefined })).toBe(false);
});
