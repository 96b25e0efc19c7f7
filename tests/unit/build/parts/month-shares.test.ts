import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthShares } from '../../../../src/build/parts/month-shares.ts';

const months = fc.array(fc.nat(400), { minLength: 1, maxLength: 120 });
const parts = fc.integer({ min: 1, max: 20 });

test('months that follow each other stand together, the newest in the first share', () => {
  fc.assert(
    fc.property(months, parts, (counts, of) => {
      const shares = monthShares(counts, of);
      expect(shares).toHaveLength(counts.length);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      for (const share of shares) expect(share >= 1 && share <= of).toBe(true);
    }),
  );
});

test('no share is further from its due than the largest month', () => {
  fc.assert(
    fc.property(months, parts, (counts, of) => {
      const shares = monthShares(counts, of);
      const due = counts.reduce((sum, count) => sum + count, 0) / of;
      for (let share = 1; share <= of; share++) {
        const has = counts.reduce((sum, count, at) => sum + (shares[at] === share ? count : 0), 0);
        expect(Math.abs(has - due)).toBeLessThanOrEqual(Math.max(...counts));
      }
    }),
  );
});

test('an article more moves a month only where a share ends', () => {
  const before = monthShares([10, 10, 10, 10, 10, 10], 3);
  expect(before).toEqual([1, 1, 2, 2, 3, 3]);
  expect(monthShares([10, 10, 11, 10, 10, 10], 3)).toEqual(before);
  expect(monthShares([40, 10, 10, 10, 10, 10], 3)).toEqual([1, 2, 2, 3, 3, 3]);
});
