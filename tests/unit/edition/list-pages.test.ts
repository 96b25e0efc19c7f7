import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPages } from '../../../src/edition/list-pages.ts';
import { PAGE_SIZE } from '../../../src/site/addresses/older-pages.ts';

const newestFirst = (count: number): number[] => Array.from({ length: count }, (_, i) => count - i);

test('up to 49 stories stand on the front alone; the 50th makes the first older page', () => {
  expect(listPages(newestFirst(49)).older).toEqual([]);
  const { front, older } = listPages(newestFirst(50));
  expect(front).toHaveLength(25);
  expect(older).toEqual([{ number: 1, items: newestFirst(25) }]);
});

test('every story stands once, older pages are full, the front keeps 25 to 49', () => {
  fc.assert(
    fc.property(fc.nat(400), (count) => {
      const { front, older } = listPages(newestFirst(count));
      expect([...front, ...older.flatMap(({ items }) => items)]).toEqual(newestFirst(count));
      for (const { items } of older) expect(items).toHaveLength(PAGE_SIZE);
      if (count >= PAGE_SIZE) expect(front.length).toBeGreaterThanOrEqual(PAGE_SIZE);
      expect(front.length).toBeLessThan(2 * PAGE_SIZE);
    }),
  );
});

test('a new story moves none between the older pages', () => {
  fc.assert(
    fc.property(fc.nat(400), (count) => {
      const before = listPages(newestFirst(count)).older;
      const after = listPages(newestFirst(count + 1)).older;
      expect(after.slice(-before.length || after.length).slice(0, before.length)).toEqual(before);
    }),
  );
});
