import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostedText, readHosted } from '../../../../src/delivery/sending/hosted-list.ts';

test('a list of paths alone is of files of which nothing is known', () => {
  expect(readHosted('a/index.html\nindex.html\n')).toEqual(
    new Map([
      ['a/index.html', ''],
      ['index.html', ''],
    ]),
  );
});

test('what is written is read again, sorted by path', () => {
  const path = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => !/[\t\n\r]/.test(one));
  const digest = fc.stringMatching(/^[\w-]{16}$/);
  fc.assert(
    fc.property(fc.dictionary(path, fc.oneof(digest, fc.constant(''))), (files) => {
      const hosted = new Map(Object.entries(files));
      const text = hostedText(hosted);
      expect(readHosted(text)).toEqual(hosted);
      const paths = text
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t')[0]!);
      expect(paths).toEqual([...paths].toSorted());
    }),
  );
});
