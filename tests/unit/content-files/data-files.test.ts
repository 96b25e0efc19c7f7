import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { article, contentFolder } from '../../content-folder.ts';
import { A, B, findingLines, read } from './reading.ts';

const CSV = 'articles/2015/09/inflasi.csv';
const DATA = 'Bulan;Inflasi\nJan 2022;2,18\nFeb 2022;2,06\n';
const shows = (title = 'garis | Sumber: BPS', alt = 'Inflasi'): string =>
  article('', `Teks pembuka berita.\n\n![${alt}](inflasi.csv "${title}")`);
/** Where the picture stands in it. */
const AT = `${A}:10:1`;
const only = (files: Readonly<Record<string, string>>): string[] =>
  findingLines(files).filter((line) => / data\//.test(line));

describe('a file of data that a story shows', () => {
  test('is read, and belongs to the story as a chart, not as a picture', () => {
    const content = read({ [A]: shows(), [CSV]: DATA });
    expect(content.findings).toEqual([]);
    expect(content.articles[0]).toMatchObject({
      pictures: [],
      documents: [],
      charts: [{ file: CSV, kind: 'line', title: 'Inflasi' }],
    });
    expect(content.tables).toMatchObject([
      {
        file: CSV,
        table: {
          rows: [
            ['2022-01', 2.18],
            ['2022-02', 2.06],
          ],
          faults: [],
        },
      },
    ]);
  });

  test('of the root or with a name of decomposed letters is found too', () => {
    const name = 'kafe\u0301.csv';
    const text = article('', `![Data](/data/a.csv "Sumber: A")\n\n![Data](${name} "Sumber: A")`);
    const files = { [A]: text, 'files/data/a.csv': DATA, [`articles/2015/09/${name}`]: DATA };
    expect(only(files)).toEqual([]);
    expect(read(files).tables).toHaveLength(2);
  });

  test('that is not there holds the story, and the one that was meant is named', () => {
    const files = { [A]: shows(), 'articles/2015/09/inflsi.csv': DATA };
    expect(only(files)).toEqual([
      `${AT} data/missing hold {"src":"inflasi.csv","suggestion":"inflsi.csv"}`,
    ]);
    expect(read(files).articles).toEqual([]);
    const mended = {
      [A]: shows().replace('inflasi.csv', 'inflsi.csv'),
      'articles/2015/09/inflsi.csv': DATA,
    };
    expect(only(mended)).toEqual([]);
  });

  test('a fault in it is said at its own line and column, and holds the story that shows it, no other', () => {
    const files = {
      [A]: shows(),
      [B]: article('', `Tautan: [data](inflasi.csv).`).replace('Judul', 'Lain'),
      [CSV]: DATA.replace('2,06', 'dua'),
    };
    expect(only(files)).toEqual([
      `${CSV}:3:10 data/not-number hold {"value":"dua","head":"Inflasi","story":"${A}"}`,
    ]);
    expect(read(files).articles.map(({ file }) => file)).toEqual([B]);
  });

  test('a story that is old, and was published, stays without its drawing', () => {
    const root = contentFolder({ [A]: shows(), [CSV]: DATA.replace('2,06', 'dua') });
    const now = new Date('2015-12-01T00:00:00Z');
    const { findings, articles } = readContent({ root, now, wasPublished: () => true }).content;
    expect(findings).toMatchObject([{ rule: 'data/not-number', effect: 'warn', file: CSV }]);
    expect(articles.map(({ file }) => file)).toEqual([A]);
  });

  test('what spoils a line leaves a table as it is', () => {
    const csv = DATA.replace('Feb 2022', 'awal tahun').replace(
      '2,06',
      '2,06\nMar 2022;3,1\nApr 2022;4',
    );
    expect(only({ [A]: shows(), [CSV]: csv })[0]).toMatch(/data\/not-date hold/);
    expect(only({ [A]: shows('tabel | Sumber: BPS'), [CSV]: csv })).toEqual([]);
    // Held for the one that draws it alone.
    const files = { [A]: shows(), [B]: shows('tabel | Sumber: BPS'), [CSV]: csv };
    expect(read(files).articles.map(({ file }) => file)).toEqual([B]);
  });

  test('no numbers, too many rows or columns of numbers', () => {
    const rows = (count: number, cells: string): string =>
      `Kota;${cells.replaceAll('1', 'N')}\n${Array.from({ length: count }, (_, at) => `k${at};${cells}`).join('\n')}\n`;
    const said = (title: string, csv: string) => only({ [A]: shows(title), [CSV]: csv })[0];
    expect(said('bar | Sumber: A', 'A;B\nx;y\n')).toBe(
      `${AT} data/no-numbers hold {"src":"inflasi.csv","kind":"bar"}`,
    );
    expect(said('bar | Sumber: A', rows(41, '1'))).toBe(
      `${AT} data/too-many hold {"src":"inflasi.csv","kind":"bar","what":"rows","count":41,"limit":40}`,
    );
    expect(said('line | Sumber: A', rows(2, '1;1;1;1;1;1;1'))).toContain(
      '"what":"series","count":7',
    );
    expect(said('tabel | Sumber: A', rows(1001, '1'))).toContain('"count":1001,"limit":1000');
    expect(said('tabel | Sumber: A', rows(400, '1'))).toBeUndefined();
  });

  test('years as heads of a line chart are told, with the table turned', () => {
    const said = (csv: string, title = 'garis | Sumber: A') =>
      only({ [A]: shows(title), [CSV]: csv });
    const years = 'Tahun;2022;2023;2024\nPengungsi;1.200;800;3.000\nRumah rusak;30;12;45\n';
    expect(said(years)).toEqual([
      `${AT} data/years-across warn {"src":"inflasi.csv","dates":"2022, 2023, 2024","heads":"Tahun;Pengungsi;Rumah rusak","row":"2022;1200;30"}`,
    ]);
    expect(said(years, 'batang | Sumber: A')).toEqual([]);
    expect(said('Bulan;2022;2023\nJan;1;2\nFeb;3;4\n')).toEqual([]);
    expect(said('Triwulan;2022;2023\nI;1;2\nII;3;4\n')).toEqual([]);
    expect(said('Waktu;2022;2023\nTriwulan 1;1;2\nTriwulan 2;3;4\n')).toEqual([]);
  });

  test('an unknown kind, no title and no source are warnings', () => {
    expect(only({ [A]: shows('batnag | x', ''), [CSV]: DATA })).toEqual([
      `${AT} data/kind warn {"word":"batnag","suggestion":"batang"}`,
      `${AT} data/no-source warn {"src":"inflasi.csv"}`,
      `${AT} data/no-title warn {"src":"inflasi.csv"}`,
    ]);
    expect(read({ [A]: shows('batnag | x', ''), [CSV]: DATA }).articles).toHaveLength(1);
  });

  test('within words only its title is shown, which is said; alone it is a chart', () => {
    const line = '![Inflasi](inflasi.csv "garis | Sumber: BPS")';
    const said = (body: string) => only({ [A]: article('', body), [CSV]: DATA });
    const inline = (place: string) => [`${A}:${place} data/inline warn {"src":"inflasi.csv"}`];
    expect(said(`Teks.\n${line}`)).toEqual(inline('9:1'));
    expect(said(`${line}\nTeks.`)).toEqual(inline('8:1'));
    expect(said(`Lihat ${line} ini.`)).toEqual(inline('8:7'));
    expect(said(`- ${line}`)).toEqual(inline('8:3'));
    for (const body of [
      `Teks.\n\n${line}\n\nTeks.`,
      `${line}\n![Foto](a.csv "Sumber: A")`,
      `> ${line}`,
      `Teks.\n## ${line}\nTeks.`,
      `> ## ${line}`,
      `${line}\n===`,
    ])
      expect(said(body).filter((one) => one.includes('data/inline'))).toEqual([]);
  });

  test('one that is too large or cannot be read says so', () => {
    const large = `A;B\n${'x;1\n'.repeat(300_000)}`;
    expect(only({ [A]: shows(), [CSV]: large })[0]).toMatch(/:1:1 data\/not-csv hold .*"large"/);
  });

  test('a folder without charts has no tables, and its stories say nothing of them', () => {
    const content = read({ [A]: article(), [CSV]: DATA });
    expect(content.tables).toBeUndefined();
    expect(content.articles[0]).not.toHaveProperty('charts');
  });
});

test('a file of data is read again only where it changed', () => {
  const root = contentFolder({ [A]: shows(), [CSV]: DATA });
  const now = new Date('2015-09-17T00:00:00Z');
  const first = readContent({ root, now });
  const kept = first.cache.files[CSV]!;
  const marked = {
    ...kept,
    record: { findings: [], fields: { columns: [], rows: [], faults: [] } },
  };
  const cache = { ...first.cache, files: { ...first.cache.files, [CSV]: marked } };
  const again = readContent({ root, now, cache });
  expect(again.content.tables![0]!.table.rows).toEqual([]);
});
