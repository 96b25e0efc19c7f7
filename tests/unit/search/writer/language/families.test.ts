import { describe, expect, test } from 'vitest';
import { families } from '../../../../../src/search/writer/language/families.ts';

const forms = (words: string, english = false) =>
  words.split(' ').map((form) => ({ form, articles: 5, english }));
const together = () => 1;

describe('families', () => {
  test.each([
    ['serah diserahkan menyerah rapi kerap', ['serah diserahkan menyerah', 'rapi', 'kerap']],
    ['merah memerah serah penyerahan', ['merah memerah', 'serah penyerahan']],
    ['berita beritanya diberitakan rita', ['berita beritanya diberitakan', 'rita']],
    ['perang berperang perangkat', ['perang berperang', 'perangkat']],
  ])('%s', (words, expected) =>
    expect(families(forms(words), together).map((family) => family.join(' '))).toEqual(expected),
  );

  test('a word that only seems to have an affix is alone, unless it stands with its root', () => {
    const words = forms('ketombal tombal');
    expect(families(words, () => 1)).toEqual([['ketombal'], ['tombal']]);
    expect(families(words, () => 2)).toEqual([['ketombal', 'tombal']]);
    const rare = [{ form: 'ketombal', articles: 2, english: false }, ...forms('tombal')];
    expect(families(rare, () => 1)).toEqual([['ketombal', 'tombal']]);
  });

  test('of two roots in the list, the one that a form keeps company with', () => {
    const words = forms('api berapi rapi');
    const company = (other: string) => (a: string, b: string) =>
      [a, b].includes('berapi') && ![a, b].includes(other) ? 0.1 : 4;
    expect(families(words, company('api'))).toEqual([['api', 'berapi'], ['rapi']]);
    expect(families(words, company('rapi'))).toEqual([['api'], ['berapi', 'rapi']]);
  });

  test('forms that keep away from the commonest of their family may be one among themselves', () => {
    const words = [
      { form: 'hubung', articles: 9, english: false },
      ...forms('perhubungan perhubungannya'),
    ];
    const company = (a: string, b: string) => ([a, b].includes('hubung') ? 0 : 3);
    expect(families(words, company)).toEqual([['hubung'], ['perhubungan', 'perhubungannya']]);
  });

  test('English forms follow English endings', () => {
    expect(families(forms('election elections', true), together)).toEqual([
      ['election', 'elections'],
    ]);
  });

  test('a form that never keeps company with its family is left alone', () => {
    expect(families(forms('tahan tahanan'), () => 0)).toEqual([['tahan'], ['tahanan']]);
  });
});
