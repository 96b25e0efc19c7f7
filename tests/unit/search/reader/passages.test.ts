import { describe, expect, test } from 'vitest';
import { openSearch } from '../../../../src/search/reader/open-search.ts';
import { writeSearch } from '../../../../src/search/writer/write-search.ts';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
import { base, fixtureDocuments, serve } from './archive.ts';

const article = (at: number, title: string, body: string, more: Partial<SearchDocument> = {}) => ({
  ...fixtureDocuments()[0]!,
  url: `/2020/${at}/`,
  digest: `${at}`,
  date: new Date(Date.UTC(2020, 0, 1 + at)).toISOString(),
  standfirst: 'Ringkasan yang tidak memuatnya.',
  ...{ title, body, ...more },
});
const other = 'Kalimat lain yang panjang tentang cuaca cerah di kota. '.repeat(12);
const documents = [
  article(0, 'Kapal karam', `${other}Kapal itu berangkat dari Natuna pada pagi hari.`),
  article(
    1,
    'Rapat dewan',
    `${other}KPK memanggil ketua dewan. KPK (Komisi Pemberantasan Korupsi) menolak.`,
  ),
  article(2, 'Natuna ramai', `${other}Natuna ramai oleh wisatawan.`),
  article(3, 'Upacara', `${other}Bendera dikibarkan pada 17/8/2015 di lapangan besar itu.`),
  article(4, 'Pasar', `${other}Pedagang mengeluhkan kenaikan harga rokok di pasar lama.`),
  article(5, 'Harbour news', `${other}The ferry sank near Anambas last night.`, { lang: 'en' }),
  article(6, 'Tentang kami', `${other}Redaksi berkantor di Tarempa.`, {
    kind: 'page',
    section: '',
  }),
  article(7, 'Sidang', `${other}Komisi Pemberantasan Korupsi hadir.`),
  article(8, 'Dakwaan', `${other}Komisi Pemberantasan Korupsi (KPK) mendakwa.`),
  ...Array.from({ length: 20 }, (_, at) => article(10 + at, `Berita ${at}`, other)),
];

async function ask(query: string) {
  const { requests, fetch } = serve(
    writeSearch(documents, { timeZone: 'Asia/Jakarta', topicAliases: [] }),
  );
  const search = await openSearch({ base, fetch });
  const { hits, forms } = await search.search(query);
  const before = requests.length;
  const passages = await search.passages(hits, forms);
  return {
    shown: new Map(
      hits.map(({ title }, at) => [
        title,
        passages[at]?.marks.map(([from, to]) => passages[at]!.text.slice(from, to)),
      ]),
    ),
    requests: requests.slice(before),
  };
}

describe('passages', () => {
  test.each([
    ['a word deep in the body', 'natuna', 'Kapal karam', ['Natuna']],
    ['another form of it', 'keberangkatan', 'Kapal karam', ['berangkat']],
    ['the phrase of an abbreviation', 'kpk', 'Sidang', ['Komisi Pemberantasan Korupsi']],
    ['a date in any spelling', '17 agustus 2015', 'Upacara', ['17/8/2015']],
    ['quoted words', '"harga rokok"', 'Pasar', ['harga', 'rokok']],
    ['words in English', 'ferry anambas', 'Harbour news', ['ferry', 'Anambas']],
    ['a word of a page', 'tarempa', 'Tentang kami', ['Tarempa']],
    ['and never what is not wanted', 'pedagang -natuna', 'Pasar', ['Pedagang']],
  ])('show %s', async (_, query, title, words) => {
    const { shown } = await ask(query);
    expect(shown.get(title)).toEqual(words);
  });

  test('cost nothing where the headline shows enough', async () => {
    const { shown, requests } = await ask('natuna');
    expect(shown.get('Natuna ramai')).toBeUndefined();
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatch(/^p\/\d+-/);
    expect((await ask('berita')).requests).toEqual([]);
  });

  test('are none, and no error, where a file does not come or is not what it was', async () => {
    const index = writeSearch(documents, { timeZone: 'Asia/Jakarta', topicAliases: [] });
    for (const path of index.keys()) if (path.startsWith('p/')) index.set(path, Uint8Array.of(7));
    const damaged = await openSearch({ base, fetch: serve(index).fetch });
    const { hits, forms } = await damaged.search('tarempa');
    expect(await damaged.passages(hits, forms)).toEqual([undefined]);
    for (const path of index.keys()) if (path.startsWith('p/')) index.delete(path);
    const gone = await openSearch({ base, fetch: serve(index).fetch });
    expect(await gone.passages(hits, forms)).toEqual([undefined]);
  });

  test('are none of an article that has another’s number since', async () => {
    const search = await openSearch({
      base,
      fetch: serve(writeSearch(documents, { timeZone: 'Asia/Jakarta', topicAliases: [] })).fetch,
    });
    const { hits, forms } = await search.search('tarempa');
    expect(await search.passages([{ ...hits[0]!, number: 0 }], forms)).toEqual([undefined]);
  });
});
