import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
import { writeSearch } from '../../../../src/search/writer/write-search.ts';
import { fixtureDocuments, open, write } from './archive.ts';

const fixture = fixtureDocuments();
const named = (id: string) => ({ id, name: id });

/** The fixture's articles, some in a section that belongs to another, each with an id that needs escapes. */
const documents: SearchDocument[] = fixture.map((document, at) =>
  document.kind === 'page'
    ? document
    : {
        ...document,
        section: at % 3 === 0 ? 'bola' : document.section,
        parentSection: at % 3 === 0 ? 'olahraga' : undefined,
        topics: [...document.topics, named(at % 2 ? 'ganjil' : 'c++ & genap')],
      },
);
const index = write(documents);
const KINDS = [
  ['sections', 'section'],
  ['topics', 'topic'],
  ['authors', 'author'],
] as const;

describe('counts', async () => {
  const { search, counts } = await open(index);

  test('are what a search with the choice finds', async () => {
    const words = fc.constantFrom(
      '',
      'gempa',
      'warga',
      'harga',
      'izin',
      'latakai',
      'gem',
      '-gempa',
    );
    const filters = fc.record(
      {
        section: fc.constantFrom('daerah', 'olahraga', 'bola'),
        topic: fc.constantFrom('ganjil', 'c++ & genap', 'bencana'),
        author: fc.constantFrom('sari', 'desk'),
        from: fc.constantFrom('2015-10-01', '2017-01-01'),
        to: fc.constantFrom('2020-12-31', '2021-05-31'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(words, filters, async (query, options) => {
        const counted = await counts(query, { ...options, literal: true });
        const total = async (more: object) =>
          (await search(query, { ...options, ...more, literal: true })).total;
        for (const [kind, key] of KINDS) {
          expect(Object.keys(counted[kind]).length).toBeGreaterThan(1);
          for (const [id, count] of Object.entries(counted[kind]))
            // Where no article has all the words, the search shows others, which are not counted.
            if (count > 0) expect(await total({ [key]: id }), `${kind} ${id}`).toBe(count);
        }
        for (const [year, count] of Object.entries(counted.years))
          expect(await total({ from: `${year}-01-01`, to: `${year}-12-31` }), year).toBe(count);
      }),
      { numRuns: 150 },
    );
  });

  test('of a section have those of the sections below it', async () => {
    const { sections } = await counts('', { topic: 'c++ & genap' });
    expect(sections['olahraga']).toBe(sections['bola']);
    expect(sections['olahraga']).toBeGreaterThan(0);
  });

  test('know no static page', async () => {
    const { sections, years } = await counts('redaksi', {});
    expect(Object.values({ ...sections, ...years }).filter(Boolean)).toEqual([]);
  });

  test('are of the query as it was answered, its typing errors mended', async () => {
    expect((await counts('latakai ', {})).sections).toMatchObject({ bola: 1, ekonomi: 0 });
  });
});

test('an index from before the choices were written counts no choice, and no year', async () => {
  const older = new Map(index);
  const manifest = JSON.parse(new TextDecoder().decode(older.get('manifest.json')));
  delete manifest.filters;
  older.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  const { counts } = await open(older);
  expect(await counts('gempa', {})).toEqual({ sections: {}, topics: {}, authors: {}, years: {} });
});

test('only what a reader may choose is written', async () => {
  const choices = { sections: ['bola'], topics: [], authors: ['sari'] };
  const options = { timeZone: 'Asia/Jakarta', topicAliases: [], choices };
  const { counts } = await open(writeSearch(documents, options));
  const { sections, topics, authors } = await counts('warga', {});
  expect([sections, topics, authors].map((kind) => Object.keys(kind))).toEqual([
    ['bola'],
    [],
    ['sari'],
  ]);
});
