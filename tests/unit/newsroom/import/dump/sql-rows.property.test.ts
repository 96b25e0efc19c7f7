import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SqlRows } from '../../../../../src/newsroom/import/dump/sql-rows.ts';
import { textOfBytes } from '../../../../../src/newsroom/import/dump/text-of-bytes.ts';
import { forms, writeDump } from './write-dump.ts';

/** All rows of a text that comes in pieces of a size, by table. */
function rowsIn(text: string, size: number) {
  const rows: [string, readonly (string | null)[]][] = [];
  const broken: number[] = [];
  const reader = new SqlRows({
    anew: () => {},
    rows: ({ table }) => ({
      wants: () => true,
      row: (values) =>
        void rows.push([table, values.map((one) => (one === null ? null : textOfBytes(one)))]),
      broken: (line) => void broken.push(line),
    }),
  });
  const signs = Buffer.from(text).toString('latin1');
  for (let at = 0; at < signs.length; at += size) reader.write(signs.slice(at, at + size));
  return { rows, broken, ...reader.end() };
}

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '\n',
        '\0',
        ';',
        '--',
        '/*',
        '*/',
        '#',
        ',',
        ')',
        '(',
        '`',
        'é',
        '\u001A',
      ),
    )
    .map((signs) => signs.join('')),
);

test('what any tool writes is read as it was, in pieces of any size', () => {
  const row = fc.record({ ID: fc.nat(), a: texts, b: fc.option(texts), c: texts });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...Object.values(forms)),
      fc.integer({ min: 1, max: 300 }),
      (given, form, size) => {
        const { rows, isWhole } = rowsIn(writeDump({ wp_x: given, wp_y: given }, form), size);
        const expected = given.map(({ ID, a, b, c }) => [String(ID), a, b, c]);
        expect(rows).toEqual([
          ...expected.map((values) => ['wp_x', values]),
          ...expected.map((values) => ['wp_y', values]),
        ]);
        expect(isWhole).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever stands in a file, reading ends, and a piece more or less changes nothing', () => {
  const part = fc.constantFrom(
    ...["INSERT INTO `t` VALUES (1,'a')", ';', "'", '"', '`', '\\', '(', ')', ',', '--', ' ', '\n'],
    ...[
      '/*',
      '*/',
      '/*!40101',
      '#',
      '0x41',
      'X',
      "'00'",
      'NULL',
      'CREATE TABLE t (',
      'DROP TABLE t',
    ],
    ...["FROM_BASE64('YQ==')", '_binary', 'USE', 'VALUES', '-1', '\0'],
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 40 }),
      fc.integer({ min: 1, max: 30 }),
      (parts, size) => {
        const text = parts.join('');
        expect(rowsIn(text, size)).toEqual(rowsIn(text, 100_000));
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['a string that nobody closes', `INSERT INTO t VALUES ('${'a'.repeat(8e6)}`],
  ['a word', 'x'.repeat(8e6)],
  ['backslashes', `INSERT INTO t VALUES ('${'\\'.repeat(8e6)}`],
  ['quotes', "'".repeat(8e6)],
  ['brackets', `INSERT INTO t VALUES ${'('.repeat(4e6)}`],
  ['values', `INSERT INTO t VALUES (${'1,'.repeat(2e6)}1)`],
  ['comments', '/*'.repeat(4e6)],
  ['names', `CREATE TABLE t (${'`a` int,'.repeat(1e6)}`],
  ['stars', `/${'*'.repeat(8e6)}`],
])('%s of megabytes end in linear time', (_, text) => {
  const start = process.cpuUsage();
  rowsIn(text, 65_536);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(6);
});

test('values that are calls, codings and signs are read', () => {
  const text =
    "INSERT IGNORE INTO db.t (`a`) VALUES (X'4142'), (FROM_BASE64('aGFp')), (CONVERT(0x68616c6f USING utf8mb4)), (N'a'), (-5), (DEFAULT), (CAST('{\\\"a\\\": 1}' AS JSON)) ON DUPLICATE KEY UPDATE a=VALUES(a);";
  expect(rowsIn(text, 7).rows.map(([, [value]]) => value)).toEqual([
    'AB',
    'hai',
    'halo',
    'a',
    '5',
    null,
    '{"a": 1}',
  ]);
});
