import { expect, test } from 'vitest';
import { searchIndexFolder } from '../../../src/site/addresses.ts';
import { article, contentFolder } from '../../content-folder.ts';
import { indexOfContent } from '../../support/content-index.ts';
import { open } from './reader/archive.ts';

test('a story is found by the title, heads and labels of its chart, and by what a table says', async () => {
  const root = contentFolder({
    'articles/2015/09/a.md': article('', 'Teks.\n\n![Nikelmania](a.csv "batang | Sumber: BPS")'),
    'articles/2015/09/a.csv': 'Kabupaten;Tonase\nKonawe;5\nMorowali;6\n',
    'articles/2015/09/b.md': article('', 'Teks lain.'),
  });
  const { index } = indexOfContent(root, '2016-01-01T00:00:00.000Z');
  const files = new Map(
    [...index].map(([path, bytes]) => [path.slice(searchIndexFolder.length + 1), bytes]),
  );
  const { search } = await open(files);
  for (const word of ['nikelmania', 'morowali', 'tonase', 'konawe kabupaten']) {
    const { hits } = await search(word);
    expect(
      hits.map(({ url }) => url.replace(/^.*\/(?=.)|\/$/g, '')),
      word,
    ).toEqual(['a']);
  }
});
