import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingParts } from '../../../../src/build/why/parts.ts';

test('names the fields that differ, and what differs within a group or a list', () => {
  const then = {
    title: 'Banjir',
    frame: { name: 'Koran', menu: ['/a/'] },
    teasers: [{ path: '/a/' }, { path: '/b/', title: 'B' }],
    steps: [{ path: '/x/' }, { path: '/y/' }],
    label: 'opinion',
  };
  const now = {
    title: 'Banjir surut',
    frame: { name: 'Koran', menu: ['/a/', '/b/'] },
    teasers: [{ path: '/c/' }, { path: '/b/', title: 'B lain' }],
    steps: [{ path: '/y/' }, { path: '/x/' }],
    words: 12,
  };
  expect(differingParts(then, now)).toEqual([
    'title',
    'frame (menu)',
    'teasers (/c/, /b/, /a/)',
    'steps',
    'label',
    'words',
  ]);
});

test('names three things of a list at most', () => {
  const items = Array.from({ length: 9 }, (_, at) => ({ url: `https://a.id/${at}` }));
  const [part] = differingParts({ items: [] }, { items });
  expect(part).toBe('items (https://a.id/0, https://a.id/1, https://a.id/2, …)');
});

test('finds nothing between equals, and something wherever the key of a page would be another', () => {
  const view = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue());
  fc.assert(
    fc.property(view, view, (then, now) => {
      expect(differingParts(then, JSON.parse(JSON.stringify(then)) as object)).toEqual([]);
      const sorted = (one: object): string =>
        JSON.stringify(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)));
      const isSame = sorted(then) === sorted(now);
      expect(differingParts(then, now).length > 0).toBe(!isSame);
    }),
  );
});
