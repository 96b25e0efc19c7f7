import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
import { writeSearch } from '../../../../src/search/writer/write-search.ts';
import { base, fixtureDocuments, open, write } from './archive.ts';

const [model] = fixtureDocuments() as [SearchDocument];

/** An article of its headline and text, the later ones the newer. */
const article = (title: string, body: string, more: Partial<SearchDocument> = {}) => {
  const url = `/2019/01/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}/`;
  const own = { url, digest: url, title, body, standfirst: '', standfirstDerived: true };
  return { ...model, topics: [], authors: [], section: 'umum', ...own, ...more };
};
const day = (at: number): string => new Date(Date.UTC(2019, 0, 1 + at)).toISOString();

/** Sixty articles on smoke, and what the queries below are about. */
const documents = [
  ...Array.from({ length: 60 }, (_, at) =>
    article(`Kabut Asap Kota ${at}`, `Warga kota ${at} memakai masker.`, { date: day(at) }),
  ),
  article('Kang Asep Berjualan', 'Asep menjual sate di Bandung.', { date: day(61) }),
  article('Kabut Pagi di Lembang', 'Embun turun.', { date: day(62) }),
  article('Liga 1 Dimulai', 'Pekan pertama Liga 1.', { date: day(63), section: 'bola' }),
  article('Satu Poin dari Liga Lain', 'Skornya 1 sama.', { date: day(64), section: 'umum' }),
  article('Wiranto Dirawat', 'Menteri Wiranto pulih. Harga obat Rp 15.000.', { date: day(65) }),
  article('Kata Pak Wiranto', 'Pak Wiranto berterima kasih.', { date: day(66) }),
  article('Timnas Menang', 'Gol di akhir laga.', {
    date: day(67),
    section: 'bola',
    parentSection: 'olahraga',
  }),
  article('Redaksi', 'Alamat redaksi.', { kind: 'page', section: '', date: '' }),
];

describe('queries as readers type them', async () => {
  const { search, headlines } = await open(write(documents));
  const titles = async (query: string, options = {}) =>
    (await search(query, options)).hits.map(({ title }) => title);

  test('a slip that is a word of the archive gives way to the word that its neighbour stands with', async () => {
    const answer = await search('kabut asep ');
    expect(answer.corrected).toEqual([{ from: 'asep', to: 'asap' }]);
    expect([answer.partial, answer.total]).toEqual([false, 60]);
  });

  test('it stays where the reader asks for it literally, or where both words stand together', async () => {
    expect((await search('kabut asep ', { literal: true })).corrected).toEqual([]);
    const answer = await search('asep berjualan ');
    expect([answer.corrected, answer.hits[0]!.title]).toEqual([[], 'Kang Asep Berjualan']);
  });

  test('beside good results the likelier word is offered', async () => {
    const governor = Array.from({ length: 40 }, (_, at) =>
      article(`Anies Baswedan Kota ${at}`, 'Gubernur bekerja.', { date: day(at) }),
    );
    const teacher = article('Guru di Kudus', 'Ibu Anis menyurati Baswedan.', { date: day(50) });
    const archive = await open(write([...governor, teacher]));
    const answer = await archive.search('anis baswedan ');
    expect([answer.total, answer.hits[0]!.title]).toEqual([1, 'Guru di Kudus']);
    expect(answer.suggested).toEqual([{ from: 'anis', to: 'anies' }]);
    expect(answer.corrected).toEqual([]);
  });

  test('a word that no text has is said to be missing, not read as one that looks like it', async () => {
    const hole = await search('kabut sodi ');
    expect([hole.corrected, hole.missing, hole.partial]).toEqual([[], ['sodi'], true]);
    expect((await search('kaza ')).hits).toEqual([]);
  });

  test('where hardly anything has all words, it is told what is found without each', async () => {
    const { without } = await search('kabut wiranto ');
    expect(without).toEqual([
      { word: 'wiranto', total: 61 },
      { word: 'kabut', total: 2 },
    ]);
    expect((await search('kabut asap ')).without).toEqual([]);
  });

  test.each(['wiranto terbaru', 'wiranto hari ini', 'kemarin wiranto', 'latest wiranto'])(
    '“%s” asks for the newest with the name',
    async (query) => {
      expect(await titles(query)).toEqual(['Kata Pak Wiranto', 'Wiranto Dirawat']);
    },
  );

  test('words for the newest alone find the newest of all; in quotes they are words', async () => {
    const { hits, total } = await search('berita terbaru');
    expect([total, hits[0]!.title]).toEqual([documents.length, 'Timnas Menang']);
    expect((await search('"hari ini"')).total).toBe(0);
  });

  test('a word that is still typed leaves nothing out, and one letter says nothing', async () => {
    const totals = [];
    for (const query of ['kabut', 'kabut w', 'kabut wi', 'kabut wir']) {
      const { total, partial, corrected } = await search(query, { growing: true });
      totals.push([total, partial, corrected.length]);
    }
    expect(totals).toEqual(totals.map(() => [61, false, 0]));
    expect((await search('kabut wiranto')).partial).toBe(true);
  });

  test('what no neighbour speaks for is not corrected', async () => {
    const answer = await search('lembang kotaa zzqxv ');
    expect(answer.corrected.map(({ from }) => from)).not.toContain('zzqxv');
  });

  test.each([
    ['liga1', 'Liga 1 Dimulai'],
    ['rp 15.000', 'Wiranto Dirawat'],
    ['Rp15.000', 'Wiranto Dirawat'],
  ])('%s finds “%s” first', async (query, title) => {
    expect((await titles(query))[0]).toBe(title);
  });

  test.each(['pak', 'Bapak', 'mas', 'kang', 'gus', 'prof.', 'kiai'])(
    'before a name “%s” leaves no article out',
    async (word) => {
      const { total, partial } = await search(`${word} wiranto`);
      expect([total, partial]).toEqual([2, false]);
    },
  );

  test.each([
    ['', { section: 'bola' }, ['Timnas Menang', 'Liga 1 Dimulai']],
    ['', { section: 'olahraga' }, ['Timnas Menang']],
    ['', { from: '2019-03-08' }, ['Timnas Menang', 'Kata Pak Wiranto']],
    ['-wiranto', { from: '2019-03-06' }, ['Timnas Menang', 'Satu Poin dari Liga Lain']],
  ])('“%s” with %j finds the newest that pass', async (query, filters, expected) => {
    expect(await titles(query, filters)).toEqual(expected);
  });

  test('a page has no day: it is in no range of dates, and shows none', async () => {
    expect(await titles('redaksi', { to: '2030-01-01' })).toEqual([]);
    const [page] = (await search('redaksi')).hits;
    expect([page!.url, page!.date]).toEqual([`${base}2019/01/redaksi/`, undefined]);
  });

  test('an English query finds what a topic has an English alias for', async () => {
    const topicAliases = [{ name: 'Kabut Asap', aliases: ['haze'] }];
    const index = writeSearch(documents, { timeZone: 'Asia/Jakarta', topicAliases });
    expect((await (await open(index)).search('haze')).total).toBe(60);
  });

  test('what common foreign words sound like finds them', async () => {
    const phones = Array.from({ length: 20 }, (_, at) =>
      article(`Ponsel ${at}`, 'Harga iPhone turun.', { date: day(at) }),
    );
    const answer = await (await open(write(phones))).search('ipon');
    expect([answer.total, answer.corrected]).toEqual([20, []]);
  });

  test('a word in nearly all articles is looked for in headlines, which is told', async () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      article(at < 3 ? `Warga ${at}` : `Kabar ${at}`, 'Warga berkumpul.', { date: day(at) }),
    );
    const answer = await (await open(write(many))).search('warga');
    expect([answer.total, answer.headlinesOnly]).toEqual([3, ['warga']]);
  });

  test('nothing typed and nothing chosen finds nothing', async () => {
    expect(await search('')).toMatchObject({ hits: [], total: 0 });
  });

  test.each([
    ['timn', ['Timnas Menang']],
    ['wirnato', ['Wiranto Dirawat', 'Kata Pak Wiranto']],
    ['imnas', []],
    ['bmilu', []],
  ])('headlines for “%s” are those that begin a word so', async (typed, expected) => {
    const shown = (await headlines(typed)).map(({ title }) => title);
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });
});
