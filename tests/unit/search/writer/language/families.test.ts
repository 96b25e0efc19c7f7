import { describe, expect, test } from 'vitest';
import { families } from '../../../../../src/search/writer/language/families.ts';

const forms = (words: string, english = false) =>
  words.split(' ').map((form) => ({ form, articles: 5, english }));
const together = () => true;

describe('families', () => {
  test.each([
    ['serah diserahkan menyerah rapi kerap', ['serah diserahkan menyerah', 'rapi', 'kerap']],
    ['merah memerah serah penyerahan', ['merah memerah', 'serah penyerahan']],
    ['berita beritanya diberitakan rita', ['berita beritanya diberitakan', 'rita']],
    ['perang berperang perangkat', ['perang berperang', 'perangkat']],
  ])('%s', (words, expected) =>
    expect(families(forms(words), together).map((family) => family.join(' '))).toEqual(expected),
  );

  test('English forms follow English endings', () => {
    expect(families(forms('election elections', true), together)).toEqual([
      ['election', 'elections'],
    ]);
  });

  test('a form that never keeps company with its family is left alone', () => {
    expect(families(forms('tahan tahanan'), () => false)).toEqual([['tahan'], ['tahanan']]);
  });
});
