import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexOfContent } from '../../support/content-index.ts';
import { base, open } from './reader/archive.ts';
import { searchIndexFolder } from '../../../src/site/addresses.ts';

const project = join(import.meta.dirname, '../../..');
const rows = ['demonstration.txt', 'demonstration-phone.txt']
  .flatMap((name) => readFileSync(join(project, 'tests/fixtures/search', name), 'utf8').split('\n'))
  .filter((line) => line && !line.startsWith('# '))
  .map((line) => line.split(' => ') as [string, string]);

/** The search index of the demonstration edition, paths below its own folder. */
function demonstrationIndex(): Map<string, Uint8Array> {
  const { index: files } = indexOfContent(join(project, 'content'), '2026-01-01T00:00:00.000Z');
  return new Map(
    [...files].map(([path, bytes]) => [path.slice(searchIndexFolder.length + 1), bytes]),
  );
}

describe('what readers type finds its story in the demonstration edition', async () => {
  const { search } = await open(demonstrationIndex());

  test.each(rows)('%s', async (query, expected) => {
    const { hits } = await search(query);
    const slugs = hits.map((hit) => hit.url.slice(base.length).replace(/^.*\/(?=.)|\/$/g, ''));
    if (expected === '-') return expect(slugs).toEqual([]);
    for (const [at, name] of expected.split(', ').entries())
      if (name.startsWith('!')) expect(slugs).not.toContain(name.slice(1));
      else if (name.startsWith('~')) expect(slugs.slice(0, 3)).toContain(name.slice(1));
      else if (at === 0) expect(slugs[0]).toBe(name);
      else expect(slugs).toContain(name);
  });
});
