import { expect, test } from 'vitest';
import { own } from '../../../src/lib/own.ts';

test('a table answers for its own words and for no others', () => {
  const table = { a: 1, ['__proto__']: 2 };
  expect(
    ['a', '__proto__', 'constructor', 'toString', 'b'].map((word) => own(table, word)),
  ).toEqual([1, 2, undefined, undefined, undefined]);
});
