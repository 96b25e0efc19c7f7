import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../../src/charts/reading/read-table.ts';

const values = fc.array(
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => value / 100),
  { minLength: 1, maxLength: 20 },
);

/** The numbers as a program writes them in a language, with cells parted as it does. */
const written = (numbers: readonly number[], locale: string, delimiter: string): string =>
  [
    `Nama${delimiter}Nilai`,
    ...numbers.map((value, at) => {
      const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
      return `baris ${at}${delimiter}${text.includes(delimiter) ? `"${text}"` : text}`;
    }),
  ].join('\n');

test.each([
  ['id', ';'],
  ['id', ','],
  ['id', '\t'],
  ['en', ','],
  ['en', ';'],
  ['en', '\t'],
])(
  'numbers with decimals written in %s between “%s” are read as they were',
  (locale, delimiter) => {
    fc.assert(
      fc.property(values, (numbers) => {
        const { rows, faults } = readTable(Buffer.from(written(numbers, locale, delimiter)));
        expect(faults).toEqual([]);
        expect(rows.map(([, value]) => value)).toEqual(numbers.map((value) => value || 0));
      }),
    );
  },
);

test('any bytes are a table or faults', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { columns, faults } = readTable(bytes);
      expect(columns.length + faults.length).toBeGreaterThan(0);
    }),
  );
});

test('any text is a table or faults, with places in the file', () => {
  const text = fc.string({ unit: fc.constantFrom(...'a1,.;\t"\n %-é'), maxLength: 200 });
  fc.assert(
    fc.property(text, (one) => {
      const lines = one.replace(/\r\n?/g, '\n').split('\n').length;
      for (const { line, column } of readTable(Buffer.from(one)).faults) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});
