import { expect, test } from 'vitest';
import { wordsIn } from '../../../../../src/words/words-in.ts';
import { describe as inWords } from '../../../../../src/newsroom/import/report/describe-notes.ts';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';
import { articles, exportOf, site } from './write-export.ts';

const items = [
  {
    id: '1',
    title: 'Satu',
    link: `${site}/satu/`,
    html: '<p>Kabar “satu” – “utuh” – “benar”.</p>',
  },
  {
    id: '2',
    title: 'Dua',
    link: `${site}/dua/`,
    html: '<p>Awal.</p>\n<p>Kedai kopi@ di Zürich.</p>',
  },
];

async function importedBytes(name: string, bytes: Buffer) {
  const content = contentFolder();
  const outcome = await runImport(content, given(name, bytes));
  return { outcome, files: filesIn(content), notes: [...outcome.notes] };
}

/** The text with its `@` as one byte that is no letter of UTF-8. */
const spoilt = (text: string, byte: number) => {
  const bytes = Buffer.from(text);
  bytes[bytes.indexOf('@')] = byte;
  return bytes;
};

test('a byte that is no letter is told with its line and the words around it', async () => {
  const text = exportOf(items);
  const { files, notes } = await importedBytes('ekspor.xml', spoilt(text, 0xe9));
  const line = text.slice(0, text.indexOf('@')).split('\n').length;
  const note = notes.find(({ rule }) => rule === 'letters-lost')!;
  expect(note).toMatchObject({ line, file: 'articles/2020/05/dua.md', values: { count: 1 } });
  expect(inWords(note, wordsIn('en').importing.rules).message).toContain(
    `Kedai kopi� di Zürich.” (line ${line}`,
  );
  expect(articles(files)).toHaveLength(2);
});

test('a broken byte in a comment is nobody’s business', async () => {
  const more = '<wp:comment><wp:comment_content>Aduh@</wp:comment_content></wp:comment>';
  const text = exportOf([{ ...items[0], more }]);
  const { notes } = await importedBytes('ekspor.xml', spoilt(text, 0xe9));
  expect(notes.map(({ rule }) => rule)).not.toContain('letters-lost');
});

test.each([
  ['ekspor.xml', exportOf(items)],
  [
    'halaman.html',
    '<!doctype html><html><head><title>Dua</title></head><body><article><h1>Dua</h1><p>Kedai kopi@ di Zürich buka sejak pagi dan ramai oleh warga yang pulang dari pasar.</p></article></body></html>',
  ],
  [
    'naskah.txt',
    'Dua\n\nKedai kopi@ di Zürich buka sejak pagi dan ramai oleh warga desa.\n\nWarga senang sekali karena kopi di sana murah dan enak rasanya.\n',
  ],
])('a zero byte in %s is dropped', async (name, text) => {
  const { files, outcome } = await importedBytes(name, spoilt(text, 0));
  expect(Object.values(files).join('\n')).toContain('Kedai kopi di Zürich');
  expect(JSON.stringify(files)).not.toContain('\\u0000');
  expect(outcome.units.of(name).unclear).toBe(0);
});

test('a file full of zero bytes is no text', async () => {
  const bytes = Buffer.from('Isi berkas biner yang panjang.\n'.repeat(40), 'utf16le');
  const { outcome } = await importedBytes('data.txt', bytes);
  expect(outcome.units.of('data.txt').unclear).toBe(1);
});
