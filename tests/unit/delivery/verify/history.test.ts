import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Difference } from '../../../../src/delivery/verify/difference.ts';
import { dated } from '../../../../src/delivery/verify/history.ts';
import { freshFolder } from '../../../support/build-site.ts';

const missing = (address: string): Difference => ({ kind: 'missing', address, detail: '404' });

test('a difference is told since when it is known; one that was mended begins anew', () => {
  const file = join(freshFolder('verified'), 'x/satu.json');
  const at = (day: number): Date => new Date(`2026-11-${day}T08:00:00Z`);
  const sinceOf = (day: number, ...addresses: string[]): string[] =>
    dated(addresses.map(missing), file, at(day)).map(({ since }) => since.slice(8, 10));
  expect(sinceOf(20, '/a/')).toEqual(['20']);
  expect(sinceOf(21, '/a/', '/b/')).toEqual(['20', '21']);
  expect(sinceOf(22, '/b/')).toEqual(['21']);
  expect(sinceOf(23, '/a/', '/b/')).toEqual(['23', '21']);
});
