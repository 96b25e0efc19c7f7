import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/charts/reading/read-table.ts';

const read = (text: string | Uint8Array) =>
  readTable(typeof text === 'string' ? Buffer.from(text) : text);
const rows = (text: string | Uint8Array) => read(text).rows;
const faults = (text: string | Uint8Array) =>
  read(text).faults.map(
    ({ rule, line, column, values }) => `${line}:${column} ${rule} ${JSON.stringify(values)}`,
  );

describe('what newsrooms hand over', () => {
  const expected = [
    ['Aceh', 2.5],
    ['Bali', -1234.5],
  ];
  test.each<[string, string | Uint8Array]>([
    ['commas', 'Provinsi,Nilai\nAceh,2.5\nBali,"-1,234.5"\n'],
    [
      'semicolons and decimal commas, as Excel here writes',
      'Provinsi;Nilai\r\nAceh;2,5\r\nBali;-1.234,5\r\n',
    ],
    ['tabs', 'Provinsi\tNilai\nAceh\t2,5\nBali\t-1.234,5'],
    ['a byte order mark', '\uFEFFProvinsi;Nilai\nAceh;2,5\nBali;-1.234,5'],
    ['UTF-16', Buffer.from('\uFEFFProvinsi\tNilai\nAceh\t2,5\nBali\t-1.234,5', 'utf16le')],
    ['Excel’s line that names the delimiter', 'sep=;\nProvinsi;Nilai\nAceh;2,5\nBali;-1.234,5'],
    ['empty rows and columns', 'Provinsi;Nilai;;\n;;;\nAceh;2,5;;\n\nBali;−1.234,5;;\n;;;\n'],
    ['quotation marks around all', '"Provinsi";"Nilai"\n"Aceh";"2,5"\n"Bali";"-1.234,5"\n'],
    ['old line ends', 'Provinsi;Nilai\rAceh;2,5\rBali;-1.234,5\r'],
  ])('%s', (_, text) => {
    expect(faults(text)).toEqual([]);
    expect(rows(text)).toEqual(expected);
  });

  test('Windows-1252', () => {
    expect(rows(Buffer.from('Kota;Nilai\nS\xe3o Paulo;5,5\n', 'latin1'))).toEqual([
      ['São Paulo', 5.5],
    ]);
  });

  test('a cell with a line end and a quotation mark keeps both; the places after it are right', () => {
    const text = 'Kota;Nilai\n"Jakarta\n""Raya""";5\nBandung;lima\nBogor;6\n';
    expect(rows(text)[0]![0]).toBe('Jakarta\n"Raya"');
    expect(faults(text)).toEqual(['4:9 data/not-number {"value":"lima","head":"Nilai"}']);
  });
});

describe('numbers', () => {
  const column = (cells: string[], delimiter = ';') =>
    read(`A${delimiter}B\n${cells.map((cell, at) => `r${at}${delimiter}${cell}`).join('\n')}\n`);
  const values = (cells: string[], delimiter?: string) =>
    column(cells, delimiter).rows.map((row) => row[1]);

  test.each<[string[], (number | null)[]]>([
    [
      ['1.234,5', '12'],
      [1234.5, 12],
    ],
    [
      ['1,234.5', '12'],
      [1234.5, 12],
    ],
    [
      ['1.234.567', '2.611'],
      [1234567, 2611],
    ],
    [
      ['1,234,567', '2,611'],
      [1234567, 2611],
    ],
    [
      ['0.125', '1.234'],
      [0.125, 1.234],
    ],
    [
      ['5,51', '1,234'],
      [5.51, 1.234],
    ],
    [
      ['12 345,5', '6'],
      [12345.5, 6],
    ],
    [
      ['Rp 10.000', 'Rp7.650'],
      [10000, 7650],
    ],
    [
      ['Rp 40.000,-', 'Rp 55.000,00', '900,-'],
      [40000, 55000, 900],
    ],
    [
      ['40.000,-', '1.250.-'],
      [40000, 1250],
    ],
    [
      ['-5%', '3,5 persen'],
      [-5, 3.5],
    ],
    [
      ['–', 'n/a', '', '7', '8', '9', '1'],
      [null, null, null, 7, 8, 9, 1],
    ],
    [
      ['+2,5', '−0,5'],
      [2.5, -0.5],
    ],
  ])('%j', (cells, expected) => expect(values(cells)).toEqual(expected));

  test('one clear number tells the whole file', () => {
    const text = 'A,B,C\nx,2.611,"5,5"\ny,438,"6"\n';
    expect(rows(text)).toEqual([
      ['x', 2611, 5.5],
      ['y', 438, 6],
    ]);
  });

  test('a number that Excel made a date is told as one', () => {
    expect(faults('A;B\nx;2,5\ny;18-Feb\n')).toEqual([
      '3:3 data/not-number {"value":"18-Feb","head":"B","isDate":true}',
    ]);
  });

  test('what cannot be told is said, and a table shows it as typed', () => {
    expect(faults('A,B\nx,2.611\ny,438\n')).toEqual([
      '2:3 data/unclear-number {"value":"2.611","head":"B","whole":"2611","parted":"2.6110"}',
    ]);
    expect(rows('A,B\nx,2.611\ny,438\n')).toEqual([
      ['x', '2.611'],
      ['y', '438'],
    ]);
    // The way out, as given.
    for (const better of ['2611', '2.6110'])
      expect(faults(`A,B\nx,${better}\ny,438\n`)).toEqual([]);
  });

  test.each<[string[], string]>([
    [['1.200', '950', '1,000'], '1,000'],
    [['1,200', '950', '1,000'], '1,200'],
    [['1.234,5', '950', '1,000'], '1,000'],
    [['1,234.5', '950', '1.000'], '1.000'],
  ])('a decimal of three figures among thousands: %j', (cells, value) => {
    expect(column(cells).faults).toMatchObject([
      { rule: 'data/unclear-number', values: { value } },
    ]);
  });

  test.each([[['1,234', '12,5', '10']], [['1,250', '2,375']], [['1.234,567', '1,234']]])(
    'decimals of three figures among their like: %j',
    (cells) => {
      expect(column(cells).faults).toEqual([]);
    },
  );

  test.each<[string[], string, string, number]>([
    [['1,2 juta', '950 ribu'], '1200000', '', 1],
    [['Rp 1,2 juta', '900000'], '1200000', '', 0],
    [['1.5jt', '2jt'], '1500000', '', 1],
    [['±300 jiwa', '+/- 250 jiwa'], '300', 'jiwa', 1],
    [['+/- 300', '200'], '300', '', 0],
    [['1,5 m', '2 m'], '1,5', 'm', 1],
    [['Rp 40.000/kg', 'Rp 55.000/kg'], '40.000', 'kg', 1],
  ])('with words: %j', (cells, number, unit, more) => {
    const { faults: found } = column(cells);
    expect(found).toMatchObject([
      { rule: 'data/worded-number', line: 2, values: { value: cells[0], number, unit, more } },
    ]);
    expect(found[0]!.spoils).not.toContain('table');
  });

  test('of two units in a column both are named', () => {
    expect(column(['1,5 m', '80 cm']).faults).toMatchObject([
      { values: { unit: 'm', otherUnit: 'cm' } },
    ]);
  });

  test('remarks and hours beside numbers are neither', () => {
    expect(faults('A;B;C\nx;3 orang;5\ny;12 orang;6\n')).toEqual([]);
    expect(faults('A;B\nx;06.45 WIB\ny;lima orang\n')).toEqual([]);
  });

  test('two ways in one column', () => {
    expect(faults('A\tB\nx\t1.234,5\ny\t1,234.5\n')).toEqual([
      '3:3 data/mixed-numbers {"value":"1,234.5","other":"1.234,5","head":"B"}',
    ]);
  });

  test('a decimal comma that parts cells', () => {
    expect(faults('Bulan,Inflasi\nJan,5,51\n')).toEqual([
      '2:7 data/uneven-row {"has":3,"expected":2,"text":"Jan,5,51"}',
    ]);
  });

  test('a first row of numbers is none of heads; years are', () => {
    expect(faults('Januari;2,18\nFebruari;2,06\n')).toEqual(['1:9 data/no-heads {"value":"2,18"}']);
    expect(faults('Kota;2021;2022\nBogor;1;2\n')).toEqual([]);
  });

  test('the most decimals, and what stands before or behind, are kept', () => {
    expect(column(['19%', '20,9%']).columns[1]).toMatchObject({ decimals: 1, suffix: '%' });
    expect(column(['Rp 5', '6']).columns[1]).toMatchObject({ decimals: 0, prefix: 'Rp' });
  });
});

describe('dates in the first column', () => {
  const dates = (cells: string[]) =>
    read(`Waktu;Nilai\n${cells.map((cell) => `${cell};1`).join('\n')}\n`);

  test.each<[string[], string[]]>([
    [
      ['2015', '2016'],
      ['2015', '2016'],
    ],
    [
      ['Januari 2022', 'Pebruari 2022'],
      ['2022-01', '2022-02'],
    ],
    [
      ['Jan-22', 'Agt-22', 'Nop 22'],
      ['2022-01', '2022-08', '2022-11'],
    ],
    [
      ['2022-01', '2022-02'],
      ['2022-01', '2022-02'],
    ],
    [
      ['01/2022', '2/2022'],
      ['2022-01', '2022-02'],
    ],
    [
      ['17/8/2015', '18-08-2015'],
      ['2015-08-17', '2015-08-18'],
    ],
    [
      ['Senin, 17 Agustus 2015', '18 Agu 2015'],
      ['2015-08-17', '2015-08-18'],
    ],
    [
      ['Januari', 'Mei'],
      ['--01', '--05'],
    ],
  ])('%j', (cells, expected) => {
    const { columns, rows: made } = dates(cells);
    expect(columns[0]!.kind).toBe('date');
    expect(made.map(([date]) => date)).toEqual(expected);
  });

  test('what is none among dates spoils a line alone', () => {
    const { columns, faults: found } = dates([
      'Jan 2022',
      '30 Februari 2022',
      'Mar 2022',
      'Apr 2022',
    ]);
    expect(columns[0]!.kind).toBe('text');
    expect(found).toMatchObject([{ rule: 'data/not-date', line: 3, spoils: ['line'] }]);
  });

  test('names are no dates', () => expect(dates(['Bogor', 'Depok']).columns[0]!.kind).toBe('text'));
});

describe('what is no table', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an Excel file', Buffer.from('PK\x03\x04\x14\0\0\0'), '1:1 data/not-csv {"kind":"excel"}'],
    ['a saved page', '<!DOCTYPE html><html></html>', '1:1 data/not-csv {"kind":"page"}'],
    ['other bytes', Buffer.from([1, 0, 2, 0, 3]), '1:1 data/not-csv {"kind":"other"}'],
    ['nothing', '', '1:1 data/empty {}'],
    ['heads alone', 'A;B\n', '1:1 data/empty {}'],
    ['an open quotation mark', 'A;B\nx;"12\ny;3\n', '2:1 data/quote {}'],
  ])('%s', (_, text, said) => expect(faults(text)).toEqual([said]));
});
