import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
import { base, fixtureDocuments, open, write } from '../reader/archive.ts';

/** An article whose fields are empty but for some, published at a time of its own. */
function article(name: string, fields: Partial<SearchDocument>): SearchDocument {
  const [some] = fixtureDocuments();
  const text = { title: name, standfirst: '', body: '', topics: [], authors: [] };
  return {
    ...some!,
    url: `/${name}/`,
    digest: name,
    date: '2020-01-01T00:00:00.000Z',
    ...text,
    ...fields,
  };
}

/** Names of the articles that a query finds, the best first. */
async function found(query: string, articles: SearchDocument[]): Promise<string[]> {
  const { search } = await open(write(articles));
  return (await search(query)).hits.map(({ url }) => url.slice(base.length, -1));
}

const filler = 'kata lain '.repeat(40);

describe('a story is found first', () => {
  test('where its first words say it, though its derived standfirst is too short to', async () => {
    const before = 'kata lain '.repeat(15);
    const body = `${before}pelabuhan ${filler}`;
    const late = `${filler}pelabuhan ${before}`;
    const standfirst = before.slice(0, 100);
    const derived = { standfirst, standfirstDerived: true };
    const articles = [
      article('awal', { body, ...derived }),
      article('akhir', { body: late, ...derived, date: '2021-01-01T00:00:00.000Z' }),
    ];
    expect(await found('pelabuhan', articles)).toEqual(['awal', 'akhir']);
    const written = articles.map((one) => ({ ...one, standfirstDerived: false }));
    expect((await found('pelabuhan', written))[0]).toBe('akhir');
  });

  test('by the place that it was reported from', async () => {
    expect(
      await found('meulaboh', [article('a', { dateline: 'Meulaboh' }), article('b', {})]),
    ).toEqual(['a']);
  });

  test('no better for explaining an abbreviation than for using it', async () => {
    const once = article('sekali', { body: `Komisi Yudisial memeriksa. ${filler}` });
    const explained = article('dijelaskan', {
      body: `Komisi Yudisial (KY) memeriksa. ${filler} kata`,
      date: '2019-01-01T00:00:00.000Z',
    });
    expect(await found('ky', [once, explained])).toEqual(['sekali', 'dijelaskan']);
    expect(await found('komisi yudisial', [once, explained])).toEqual(['sekali', 'dijelaskan']);
  });

  test('on its own day before others that mention the day', async () => {
    const mentions = article('menyebut', { body: 'Pada 2 Maret 2020 dan 2 Maret 2020 lagi.' });
    const own = article('terbit', { body: filler, date: '2020-03-02T05:00:00.000Z' });
    expect(await found('2 maret 2020', [mentions, own])).toEqual(['terbit', 'menyebut']);
    expect(await found('2 maret', [mentions, own])).toEqual(['menyebut', 'terbit']);
  });
});
