import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '../../../../../src/newsroom/import/csv/csv-rows.ts';

test('what is written as CSV is read again', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }));
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (written, end) => {
      const text = written
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join(end);
      expect([...csvRows(text)]).toEqual(written);
    }),
  );
});

test.each<[string, string[][]]>([
  [
    'a,b\n1,\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    '\uFEFFa,b\r\n\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a,"b', [['a', 'b']]],
  ['"a"x,b', [['ax', 'b']]],
  ['a,', [['a', '']]],
  ['', []],
])('%j', (text, rows) => expect([...csvRows(text)]).toEqual(rows));

test('megabytes of quotes end in linear time', () => {
  for (const piece of ['"', '""', ',', '\n', '",', 'a"'])
    expect([...csvRows(piece.repeat(1_000_000))].length).toBeGreaterThanOrEqual(0);
}, 10_000);
