import { expect, test } from 'vitest';
import { isDataFile, readChartTitle } from '../../../src/charts/chart-title.ts';

test.each([
  ['bar | Sumber: BPS', 'bar', '', 'Sumber: BPS'],
  ['batang | Sumber: BPS', 'bar', '', 'Sumber: BPS'],
  ['Garis | Harga naik. | Sumber: BPS', 'line', 'Harga naik.', 'Sumber: BPS'],
  ['stacked bar | Source: BPS', 'stacked', '', 'Source: BPS'],
  ['batang bertumpuk|Sumber: BPS', 'stacked', '', 'Sumber: BPS'],
  ['tabel | Sumber: BPS | Dibulatkan.', 'table', 'Dibulatkan.', 'Sumber: BPS'],
  ['line | Harga (Sumber: BPS)', 'line', 'Harga', 'Sumber: BPS'],
  ['bar', 'bar', '', ''],
  // Without a kind it is a table.
  ['', 'table', '', ''],
  ['Sumber: BPS', 'table', '', 'Sumber: BPS'],
  ['Harga naik sejak Juli', 'table', 'Harga naik sejak Juli', ''],
  [
    'Harga beras, dan harga gula di sepuluh kota | Sumber: BPS',
    'table',
    'Harga beras, dan harga gula di sepuluh kota',
    'Sumber: BPS',
  ],
])('“%s”', (title, kind, caption, credit) => {
  expect(readChartTitle(title)).toEqual({ kind, unknown: undefined, caption, credit });
});

test('a word for no kind is said, and the data are a table', () => {
  expect(readChartTitle('kue | Sumber: BPS')).toEqual({
    ...{ kind: 'table', unknown: 'kue', caption: '', credit: 'Sumber: BPS' },
  });
});

test('files of data are told by how they end', () => {
  expect(['a.csv', 'b.TSV', 'c.csv?x=1', 'd.csv.jpg', 'csv'].map(isDataFile)).toEqual([
    ...[true, true, true, false, false],
  ]);
});
