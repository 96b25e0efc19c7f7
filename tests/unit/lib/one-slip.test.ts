import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest, nearestFinder } from '../../../src/lib/nearest.ts';
import { oneSlipFinder } from '../../../src/lib/one-slip.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 7 });

test('finds the first word within one slip, as looking at each of them does', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 20 }),
      fc.array(word, { maxLength: 10 }),
      (all, queries) => {
        const find = oneSlipFinder(all);
        for (const one of queries) {
          const at = all.findIndex((other) => editDistance(other, one, 1) <= 1);
          expect(find(one)).toBe(at === -1 ? undefined : at);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('finds in a long list what is one slip away', () => {
  const names = Array.from(
    { length: 20_000 },
    (_, at) => `topik nomor ${at.toString(36)} dari desa`,
  );
  const find = oneSlipFinder(names);
  for (const at of [0, 777, 19_999]) expect(find(names[at]!.replace('desa', 'dessa'))).toBe(at);
  expect(find('tak ada yang serupa')).toBeUndefined();
});

test('the finder says what `nearest` says, each word once', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 8 }),
      fc.array(word, { maxLength: 8 }),
      (all, queries) => {
        const find = nearestFinder(all);
        for (const one of [...queries, ...queries]) expect(find(one)).toBe(nearest(one, all));
        for (const one of queries) {
          const others = all.filter((other) => other !== one);
          expect(find(one, one)).toBe(nearest(one, others));
        }
      },
    ),
  );
});

test('after two hundred different words the finder finds no more', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `penulis-nomor-${at}`);
  const find = nearestFinder(ids);
  const answers = ids.map((id) => find(`${id}x`));
  expect(answers.filter((answer) => answer !== undefined)).toHaveLength(200);
  expect(find('penulis-nomor-0x')).toBe('penulis-nomor-0');
});
