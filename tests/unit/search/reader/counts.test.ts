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
    ? { ...document, date: '1970-01-01T00:00:00.000Z' }
    : {
        ...document,
        section: at % 3 === 0 ? 'bola' : document.section,
        parentSection: at % 3 === 0 ? 'olahraga' : undefined,
        topics: [...document.topics, named(at % 2 ? '__proto__' : 'c++ & genap')],
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
        topic: fc.constantFrom('__proto__', 'c++ & genap', 'bencana'),
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
          expect(counted[kind].size).toBeGreaterThan(1);
          for (const [id, count] of counted[kind])
            // Where no article has all the words, the search shows others, which are not counted.
            if (count > 0) expect(await total({ [key]: id }), `${kind} ${id}`).toBe(count);
        }
        for (const [year, count] of counted.years)
          expect(await total({ from: `${year}-01-01`, to: `${year}-12-31` }), year).toBe(count);
      }),
      { numRuns: 150 },
    );
  });

  test('of a section have those of the sections below it', async () => {
    const { sections } = await counts('', { topic: 'c++ & genap' });
    expect(sections.get('olahraga')).toBe(sections.get('bola'));
    expect(sections.get('olahraga')).toBeGreaterThan(0);
  });

  test('know no static page, though it has a date', async () => {
    const { counts: ofFixture } = await open(write(fixture));
    const { sections, years } = await ofFixture('redaksi', {});
    expect([...sections.values(), ...years.values()].filter(Boolean)).toEqual([]);
  });

  test('are of the query as it was answered, its typing errors mended', async () => {
    const { sections } = await counts('latakai ', {});
    expect([sections.get('bola'), sections.get('ekonomi')]).toEqual([1, 0]);
  });
});

test('an index from before the choices were written counts no choice, and no year', async () => {
  const older = new Map(index);
  const manifest = JSON.parse(new TextDecoder().decode(older.get('manifest.json')));
  delete manifest.filters;
  older.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  const { counts } = await open(older);
  const { sections, topics, authors, years } = await counts('gempa', {});
  for (const numbers of [sections, topics, authors, years]) expect(numbers.size).toBe(0);
});

test('only what a reader may choose is written', async () => {
  const choices = { sections: ['bola'], topics: [], authors: ['sari'] };
  const options = { timeZone: 'Asia/Jakarta', topicAliases: [], choices };
  const { counts } = await open(writeSearch(documents, options));
  const { sections, topics, authors } = await counts('warga', {});
  expect([sections, topics, authors].map((kind) => [...kind.keys()])).toEqual([
    ['bola'],
    [],
    ['sari'],
  ]);
});
