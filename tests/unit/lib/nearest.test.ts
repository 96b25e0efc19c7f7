import { assert, constantFrom, integer, property, string as letters } from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/lib/nearest.ts';

test('counts inserted, deleted, changed and swapped letters', () => {
  expect(editDistance('latakia', 'latakia', 3)).toBe(0);
  expect(editDistance('latakai', 'latakia', 3)).toBe(1);
  expect(editDistance('lataki', 'latakia', 3)).toBe(1);
  expect(editDistance('ltakja', 'latakia', 3)).toBe(2);
  expect(editDistance('abc', 'xyz', 1)).toBe(2);
});

test('is the same in both directions and never more than the limit and one', () => {
  const word = letters({ unit: constantFrom('a', 'b', 'c'), maxLength: 8 });
  assert(
    property(word, word, integer({ min: 0, max: 4 }), (a, b, limit) => {
      const distance = editDistance(a, b, limit);
      expect(distance).toBe(editDistance(b, a, limit));
      expect(distance).toBeLessThanOrEqual(limit + 1);
      expect(distance === 0).toBe(a === b);
    }),
  );
});

test('suggests the nearest word, and none that is far', () => {
  expect(nearest('internasonal', ['nasional', 'internasional'])).toBe('internasional');
  expect(nearest('Title', ['title', 'titles'])).toBe('title');
  expect(nearest('xyz', ['nasional', 'opini'])).toBeUndefined();
  expect(nearest('ab', ['ac'])).toBeUndefined();
});
