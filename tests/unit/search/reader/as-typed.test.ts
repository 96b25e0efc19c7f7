import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
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
