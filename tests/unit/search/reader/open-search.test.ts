import { describe, expect, test } from 'vitest';
import { openSearch, SearchError } from '../../../../src/search/reader/open-search.ts';
import { base, fixtureDocuments, open, serve, write } from './archive.ts';

const documents = fixtureDocuments();
const index = write(documents);
const paths = (answer: { hits: { url: string }[] }) =>
  answer.hits.map((hit) => `/${hit.url.slice(base.length)}`);

describe('a result', async () => {
  const { search, headlines } = await open(index);

  test('has an absolute address below the base, and what a list shows', async () => {
    const { hits, total, partial } = await search('berunding');
    expect(hits[0]).toEqual({
      number: 0,
      url: 'https://warta.example/koran/2015/09/kerry-lavrov/',
      title: 'Kerry dan Lavrov Bahas Perundingan Militer soal Suriah',
      standfirst: 'Washington menimbang tawaran Moskow.',
      date: '2015-09-17T03:00:00.000Z',
      section: 'internasional',
      label: undefined,
      picture: undefined,
      focus: '',
      kind: 'article',
      lang: undefined,
      marks: { title: [[23, 34]], standfirst: [] },
      match: 'perundingan',
    });
    expect([total, partial]).toEqual([1, false]);
  });

  test('marks a compound as a whole', async () => {
    const [hit] = (await search('covid-19')).hits;
    expect(hit!.marks.title).toEqual([[6, 14]]);
  });

  test('says what was corrected, and leaves it when the query is meant literally', async () => {
    expect((await search('latakai ')).corrected).toEqual([{ from: 'latakai', to: 'latakia' }]);
    expect(await search('latakai ', { literal: true })).toMatchObject({ hits: [], corrected: [] });
  });

  test('says when only some of the words are there', async () => {
    expect(await search('gempa kucing')).toMatchObject({ partial: true, total: 2 });
    expect(await search('zzqxv')).toMatchObject({ partial: false, total: 0, hits: [] });
  });

  test('puts quotations that stand in headline or standfirst first', async () => {
    const answer = await search('"gempa susulan"');
    expect(answer.quoted).toBe(true);
    expect(paths(answer)).toEqual(['/2021/06/gempa-susulan/']);
  });

  test('headlines answer the first keystrokes', async () => {
    const [hit] = await headlines('gempa sus');
    expect(hit!.title).toBe('Gempa Susulan di Malang, Tidak Ada Korban');
    expect(hit!.marks.title.length).toBeGreaterThan(0);
  });
});

describe('filters', async () => {
  const { search } = await open(index);
  const count = async (query: string, options: object) => (await search(query, options)).total;

  test('by section, topic and author', async () => {
    expect(await count('gempa', { section: 'daerah' })).toBe(2);
    expect(await count('gempa', { section: 'ekonomi' })).toBe(0);
    expect(await count('warga', { topic: 'bencana' })).toBe(2);
    expect(await count('harga', { author: 'sari' })).toBe(1);
    expect(await count('harga', { author: 'nobody' })).toBe(0);
  });

  test('by day in the zone of the site, both ends included', async () => {
    expect(await count('gempa', { from: '2021-05-02', to: '2021-05-02' })).toBe(1);
    expect(await count('gempa', { from: '2021-05-03' })).toBe(1);
    expect(await count('gempa', { to: '2021-05-01' })).toBe(0);
    expect(await count('gempa', { from: '2021-06-12' })).toBe(0);
    expect(await count('gempa', { from: '1999-01-01', to: '2099-01-01' })).toBe(2);
  });

  test('newest first', async () => {
    const answer = await search('warga', { sort: 'newest', limit: 2 });
    expect(paths(answer)).toEqual(['/2021/06/gempa-susulan/', '/2021/05/gempa/']);
    expect(answer.total).toBeGreaterThan(2);
  });
});

describe('strange queries', async () => {
  const { search } = await open(index);
  test.each([
    ['', 'nothing'],
    ['   ', 'blanks'],
    ['😀😀', 'emoji'],
    ['مرحبا', 'right-to-left text'],
    ['-', 'a dash'],
    ['"', 'a quotation mark'],
    ['""', 'empty quotes'],
    ['constructor __proto__', 'names of objects'],
    ['\u0000\uD800', 'broken characters'],
  ])('%j (%s) finds nothing and harms nothing', async (query) => {
    expect((await search(query)).hits).toEqual([]);
  });

  test('ten thousand characters ask for few files', async () => {
    const server = serve(index);
    const opened = await openSearch({ base, fetch: server.fetch });
    await opened.search('kata '.repeat(2000));
    await opened.search(Array.from({ length: 2500 }, (_, at) => `k${at}`).join(' '));
    await opened.search('a'.repeat(10_000));
    expect(server.requests.length).toBeLessThan(60);
  });
});

describe('archives of few articles', () => {
  test.each([0, 1, 5])('%d articles', async (length) => {
    const written = write(documents.slice(0, length));
    expect(written.size).toBeLessThanOrEqual(16);
    const { search, headlines } = await open(written);
    expect((await search('latakia')).total).toBe(length ? 1 : 0);
    expect((await search('zzqxv kucing')).total).toBe(0);
    const newest = await search('', { section: 'daerah', from: '2015-01-01' });
    expect(newest.total).toBe(length === 5 ? 2 : 0);
    expect((await headlines('kerry')).length).toBe(length ? 1 : 0);
  });
});

const failing = (answer: (path: string, times: number) => Response | undefined, first = index) => {
  const times = new Map<string, number>();
  const server = serve(first);
  const fetcher = async (url: RequestInfo | URL) => {
    const path = String(url);
    times.set(path, (times.get(path) ?? 0) + 1);
    return answer(path, times.get(path)!) ?? server.fetch(url);
  };
  return openSearch({ base, fetch: fetcher as typeof fetch });
};
const reason = async (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof SearchError ? error.reason : 'other'),
  );

describe('when files fail', () => {
  test('a file that fails once is asked again', async () => {
    const { search } = await failing((path, times) => {
      if (!path.includes('/t/') || times > 1) return undefined;
      throw new TypeError('offline');
    });
    expect((await search('latakia')).total).toBe(1);
  });

  test('a file that fails twice is an error, and works when the network is back', async () => {
    let offline = true;
    const { search } = await failing((path) =>
      offline && path.includes('/t/') ? new Response('', { status: 500 }) : undefined,
    );
    expect(await reason(search('latakia'))).toBe('server');
    offline = false;
    expect((await search('latakia')).total).toBe(1);
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1)],
    ['damaged', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 40 ? byte ^ 255 : byte))],
    ['empty', () => new Uint8Array(0)],
  ])('a file that is %s is an error', async (_, harm) => {
    const { search } = await failing((path) => {
      const bytes = path.includes('/t/') ? index.get(path.split('search-index/')[1]!) : undefined;
      return bytes && new Response(harm(bytes) as BodyInit);
    });
    expect(await reason(search('latakia'))).toBe('corrupt');
  });

  test.each([
    ['missing', 'stale', () => new Response('', { status: 404 })],
    ['answered with a page', 'corrupt', () => new Response('<!doctype html>')],
  ])('a file that stays %s is an error', async (_, expected, answer) => {
    const { search } = await failing((path) => (path.includes('/t/') ? answer() : undefined));
    expect(await reason(search('latakia'))).toBe(expected);
  });

  test('a missing or broken manifest is an error', async () => {
    expect(await reason(failing(() => new Response('', { status: 404 })))).toBe('stale');
    expect(await reason(failing(() => new Response('{"version":')))).toBe('corrupt');
  });

  test('a deploy between two queries goes unnoticed', async () => {
    const later = write([
      ...documents,
      { ...documents[0]!, url: '/2022/01/baru/', title: 'Latakia Lagi', digest: 'new' },
    ]);
    let current = index;
    const { search } = await openSearch({
      base,
      fetch: (async (url: RequestInfo | URL) => serve(current).fetch(url)) as typeof fetch,
    });
    current = later;
    expect((await search('latakia')).total).toBe(2);
  });
});
