import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { base, fixtureDocuments, open, write } from './archive.ts';

const file = new URL('../../../fixtures/search/queries.txt', import.meta.url);
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' => ') as [string, string]);

describe('what readers type', async () => {
  const { search } = await open(write(fixtureDocuments()));

  test.each(rows)('%s', async (query, expected) => {
    const { hits } = await search(query);
    const slugs = hits.map((hit) => hit.url.slice(base.length).replace(/^.*\/(?=.)|\/$/g, ''));
    const names = expected.split(', ');
    if (expected === '-') return expect(slugs).toEqual([]);
    expect(slugs[0]).toBe(names[0]);
    for (const name of names)
      if (name.startsWith('!')) expect(slugs).not.toContain(name.slice(1));
      else expect(slugs).toContain(name);
  });
});
