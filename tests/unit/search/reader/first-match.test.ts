import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
import { writeSearch } from '../../../../src/search/writer/write-search.ts';
import { fixtureDocuments, open } from './archive.ts';

/** Where the one article with a body is opened, whose menu has two sections, for a query. */
async function openedAt(query: string, body: string, above: string[] = []): Promise<string> {
  const [some] = fixtureDocuments();
  const document: SearchDocument = {
    ...some!,
    ...{ url: '/a/', digest: 'a', title: 'Judul', standfirst: '', body },
    topics: [{ id: 'banjir', name: 'Banjir' }],
    authors: [],
  };
  const index = writeSearch([document], {
    timeZone: 'Asia/Jakarta',
    topicAliases: [{ name: 'Suriah', aliases: ['Syria'] }],
    menu: ['Olahraga', 'Hukum dan HAM'],
  });
  const { search } = await open(index);
  return (await search(query, { above })).hits[0]!.match;
}

const ABOVE = ['olahraga', 'hukum', 'ham', 'oleh', 'simpan'];

test('a word of the menu is named with the one that follows it in the text', async () => {
  const body = 'Warga Medan. Kata Menteri Olahraga. Cabang olahraga panahan menang.';
  expect(await openedAt('olahraga', body, ABOVE)).toBe('olahraga panahan');
  expect(await openedAt('hukum', 'Ahli hukum pidana hadir.', ABOVE)).toBe('hukum pidana');
});

test('another word is named, or none, where a word above the text stands alone in it', async () => {
  expect(await openedAt('simpan medan', 'Warga Medan simpan beras.', ABOVE)).toBe('medan');
  expect(await openedAt('olahraga', 'Ini cabang olahraga. Titik.', ABOVE)).toBe('');
});

test('a word that only a synonym or a topic says of it is not named', async () => {
  expect(await openedAt('syria', 'Perang di Suriah berlanjut.')).not.toBe('syria');
  expect(await openedAt('suriah', 'Perang di Suriah berlanjut.')).toBe('suriah');
  expect(await openedAt('banjir', 'Air naik di Demak.')).toBe('');
  expect(await openedAt('kpk', 'Komisi Pemberantasan Korupsi memeriksa saksi.')).not.toBe('kpk');
});
