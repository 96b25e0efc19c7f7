import { expect, test } from 'vitest';
import { rules } from '../support/import-archive.ts';
import type { Item } from './write-export.ts';
import { articles, imported, site } from './write-export.ts';

const story = {
  id: '1',
  title: 'Harga',
  link: `${site}/harga/`,
  html: '<p>Harga beras:</p>[table id=3 /]',
};
const table = (id: string, rows: unknown, more: Item = {}): Item => ({
  id,
  title: 'Tabel',
  type: 'tablepress_table',
  html: typeof rows === 'string' ? rows : JSON.stringify(rows),
  ...more,
});
const rows = [
  ['Kota', 'Harga', 'Catatan'],
  ['Demak', '12000', 'TERSEMBUNYI'],
  ['Kudus', 12_500, '#colspan#'],
  ['TERSEMBUNYI', '1', '2'],
];
const meta = {
  _tablepress_table_options: '{"table_head":true}',
  _tablepress_table_visibility: '{"rows":[1,1,1,0],"columns":[1,1,0]}',
};

test('the table of a plugin stands where its code stood, without what was hidden in it', async () => {
  const { files, units, outcome } = await imported([story, table('30', rows, { meta })]);
  expect(articles(files)[0]).toContain(
    '| Kota | Harga |\n| --- | --- |\n| Demak | 12000 |\n| Kudus | 12500 |',
  );
  expect(JSON.stringify(files)).not.toContain('TERSEMBUNYI');
  expect(units).toMatchObject({ article: 1, aside: 1 });
  expect(rules(outcome)).not.toContain('table-unknown');
});

test.each([
  ['of several nobody can tell which', [table('30', rows), table('31', [['Lain']])]],
  ['one that is a draft was never seen', [table('30', rows, { status: 'draft' })]],
  ['one that is broken is none', [table('30', '[["Kota"'), table('31', '{}'), table('32', '7')]],
  ['without one', []],
])('%s: the code stays and is told', async (_, tables) => {
  const { files, outcome } = await imported([story, ...tables]);
  expect(articles(files)[0]).toContain(String.raw`\[table id=3 /\]`);
  expect(articles(files)[0]).not.toContain('Demak');
  expect(rules(outcome)).toContain('table-unknown');
});

const price = (city: string) => [
  ['Kota', 'Harga', 'Kode'],
  [city, '12000', 'X1'],
];
const called = (ids: string) => ({ meta: { _tablepress_export_table_id: ids } });

test('of several tables each story shows the one that it calls', async () => {
  const { files, outcome } = await imported([
    story,
    { ...story, id: '2', title: 'Ikan', link: `${site}/ikan/`, html: '[table id=ikan-laut /]' },
    { ...story, id: '4', title: 'Gula', link: `${site}/gula/`, html: '[table id=9 /]' },
    table('30', price('Demak'), called('3')),
    table('31', price('Jepara'), called('8,ikan-laut')),
  ]);
  const [sugar, rice, fish] = Object.values(files).filter((text) => text.startsWith('---\ntitle'));
  expect(rice).toContain('| Demak | 12000 | X1 |');
  expect(fish).toContain('| Jepara | 12000 | X1 |');
  expect(sugar).not.toMatch(/Demak|Jepara/);
  const unknown = [...outcome.notes].filter(({ rule }) => rule === 'table-unknown');
  expect(unknown.map(({ values }) => values)).toEqual([{ id: '9', count: 2 }]);
});

test('a table that is called by another number is not the one that a story shows', async () => {
  const { outcome } = await imported([story, table('30', rows, called('4'))]);
  expect(rules(outcome)).toContain('table-unknown');
});

test.each([
  ['hide_columns="3"', '| Kota | Harga |'],
  ['hide_columns="c-last"', '| Kota | Harga |'],
  ['hide_columns="all" show_columns="B,1"', '| Kota | Harga |'],
])('a code with %s shows no more of the table', async (code, head) => {
  const html = `<p>Harga:</p>[table id=3 ${code} hide_rows="2" /]`;
  const { files } = await imported([
    { ...story, html },
    table('30', [...price('Demak'), ['Kudus', '1', 'X2']], called('3')),
  ]);
  expect(articles(files)[0]).toContain(`${head}\n`);
  expect(articles(files)[0]).not.toMatch(/Demak|X2/);
});
