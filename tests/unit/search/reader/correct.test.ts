import { describe, expect, test } from 'vitest';
import type { SearchArchive } from '../../../../src/search/reader/archive.ts';
import { proposals } from '../../../../src/search/reader/correct.ts';

/** An archive whose dictionary has, by first and by last letters, one shard for each three letters. */
function dictionary(...words: string[]): SearchArchive {
  const shard = (of: readonly string[], word: string) =>
    of
      .filter((one) => one.slice(0, 3) === word.slice(0, 3))
      .map((one) => ({ word: one, frequency: one.length, titles: new Int32Array(0) }));
  const backward = words.map((word) => [...word].toReversed().join(''));
  return {
    words: async (word: string, kind: 'f' | 'b') => shard(kind === 'f' ? words : backward, word),
  } as unknown as SearchArchive;
}

const meant = async (misspelt: string, ...words: string[]) =>
  (await proposals(misspelt, dictionary(...words))).map(({ word }) => word);

describe('what a misspelt word was meant to be', () => {
  test.each([
    ['a letter left out', 'merpi', 'merapi'],
    ['a letter doubled', 'merapii', 'merapi'],
    ['the first letter wrong', 'nerapi', 'merapi'],
    ['the last letter wrong', 'merapo', 'merapi'],
    ['letters swapped where no shard around the word has it', 'baawng', 'bawang'],
    ['a space forgotten', 'lubanghitam', 'hitam lubang'],
  ])('%s: %s', async (_, misspelt, known) => {
    const words = known.split(' ');
    const expected = words.length > 1 ? ['lubang hitam'] : [known];
    expect(await meant(misspelt, ...words)).toEqual(expected);
  });

  test('one slip goes before two, the commonest first', async () => {
    expect(await meant('kabarnya', 'kabarnyas', 'kabarnyaxx')).toEqual(['kabarnyas']);
  });

  test.each([
    ['numbers', '2015a', '2015b'],
    ['prefixes written apart', 'anti', 'antik'],
    ['words of two letters', 'ab', 'abc'],
    ['two slips in a short word', 'merpo', 'merapi'],
  ])('not for %s', async (_, word, known) => {
    expect(await meant(word, known)).toEqual([]);
  });
});
