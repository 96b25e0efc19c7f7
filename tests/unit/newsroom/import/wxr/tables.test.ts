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
