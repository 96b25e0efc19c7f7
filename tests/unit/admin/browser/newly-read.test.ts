import { expect, test } from 'vitest';
import { newlyRead } from '../../../../src/admin/browser/conflict/newly-read.ts';

test('who saved is asked of a few files that were just read, never of a whole list', () => {
  const fresh = { type: 'entry', path: 'a.md' };
  const known = { type: 'entry', path: 'b.md', text: '' };
  const photo = { type: 'asset', path: 'a.webp' };
  expect(newlyRead([fresh, known, photo])).toEqual([fresh]);
  expect(newlyRead(Array.from({ length: 21 }, () => fresh))).toEqual([]);
});
