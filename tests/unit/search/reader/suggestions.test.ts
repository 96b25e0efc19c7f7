import { describe, expect, test } from 'vitest';
import { openSearch } from '../../../../src/search/reader/open-search.ts';
import { base, fixtureDocuments, open, serve, write } from './archive.ts';

const index = write(fixtureDocuments());

describe('suggestions', async () => {
  const { suggestions } = await open(index);

  test('are the query with its last word grown', async () => {
    expect(await suggestions('lata')).toEqual(['latakia']);
    expect(await suggestions('Harga  Cab')).toEqual(['Harga  cabai']);
    expect(await suggestions('"lata')).toEqual(['"latakia']);
  });

  test('are few, those of most headlines first', async () => {
    const all = await suggestions('ke', 50);
    expect(all.length).toBeGreaterThan(2);
    expect(await suggestions('ke', 2)).toEqual(all.slice(0, 2));
  });

  test.each(['', ' ', 'latakia ', '"lata"', '-lata', 'l', '20', 'rumah-'])(
    'there are none where no word is growing: %j',
    async (query) => expect(await suggestions(query)).toEqual([]),
  );

  test('ask for nothing that the answer does not need', async () => {
    const both = serve(index);
    const search = await openSearch({ base, fetch: both.fetch });
    await Promise.all([search.search('harga cab'), search.suggestions('harga cab')]);
    const alone = serve(index);
    await (await openSearch({ base, fetch: alone.fetch })).search('harga cab');
    expect(both.requests.toSorted()).toEqual(alone.requests.toSorted());
  });
});
