import type { RuleName, RuleValues } from '../../problems/finding.ts';

type DataRule = Extract<RuleName, `data/${string}`>;

const story = 'articles/2023/01/inflasi-2022.md';

/** Values that the rules of files of data could have in a real newsroom. */
export const everyDataRule: { readonly [R in DataRule]: readonly RuleValues<R>[] } = {
  'data/missing': [{ src: 'inflsi.csv', suggestion: 'inflasi.csv' }, { src: 'inflasi.csv' }],
  'data/kind': [{ word: 'batnag', suggestion: 'batang' }, { word: 'kue' }],
  'data/inline': [{ src: 'inflasi.csv' }],
  'data/no-title': [{ src: 'inflasi.csv' }],
  'data/no-source': [{ src: 'inflasi.csv' }],
  'data/not-csv': [
    { kind: 'excel', story },
    { kind: 'page', story },
    { kind: 'other', story },
    { kind: 'large', story },
    { kind: 'unreadable', story },
  ],
  'data/quote': [{ story }],
  'data/empty': [{ story }],
  'data/uneven-row': [{ has: 3, expected: 2, text: 'Januari,2,18', story }],
  'data/total': [{ src: 'produksi-padi.csv', value: 'Jumlah' }],
  'data/no-heads': [{ value: '2,18', story }],
  'data/not-number': [
    { value: 'dua', head: 'Inflasi', story },
    { value: '18-Feb', head: 'Inflasi', isDate: true, story },
  ],
  'data/worded-number': [
    { value: '1,2 juta', head: 'Harga', number: '1200000', unit: '', more: 0, story },
    { value: '±300 jiwa', head: 'Pengungsi', number: '300', unit: 'jiwa', more: 4, story },
    { value: '1,5 m', head: 'Tinggi', number: '1,5', unit: 'm', otherUnit: 'cm', more: 1, story },
  ],
  'data/unclear-number': [{ value: '2.611', head: 'Luas', whole: '2611', parted: '2.6110', story }],
  'data/mixed-numbers': [{ value: '1,234.5', other: '1.234,5', head: 'Luas', story }],
  'data/not-date': [{ value: 'awal tahun', head: 'Bulan', story }],
  'data/no-numbers': [{ src: 'inflasi.csv', kind: 'line' }],
  'data/years-across': [
    {
      src: 'pengungsi.csv',
      dates: '2022, 2023, 2024',
      heads: 'Tahun;Pengungsi;Rumah rusak',
      row: '2022;1.200;30',
    },
  ],
  'data/too-many': [
    { src: 'suara.csv', kind: 'bar', what: 'rows', count: 514, limit: 40 },
    { src: 'suara.csv', kind: 'stacked', what: 'series', count: 18, limit: 6 },
    { src: 'suara.csv', kind: 'table', what: 'rows', count: 8000, limit: 1000 },
    { src: 'suara.csv', kind: 'table', what: 'series', count: 50, limit: 30 },
  ],
};
