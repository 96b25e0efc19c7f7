import { describe, expect, test } from 'vitest';
import type { Word } from '../../../../src/search/reader/decode-dictionary.ts';
import { twoWords } from '../../../../src/search/reader/two-words.ts';

/** Words with the logarithms of how many articles have them. */
const known = (frequencies: Record<string, number>): Map<string, Word> =>
  new Map(
    Object.entries(frequencies).map(([word, frequency]) => [
      word,
      { word, frequency, titles: new Int32Array(0) },
    ]),
  );

describe('a word that is two', () => {
  test('gets its space back', () => {
    expect(twoWords('lubanghitam', known({ lubang: 2, hitam: 3 }))).toBe('lubang hitam');
  });

  test('is parted where the rarer part is commonest', () => {
    const words = known({ kere: 0, tacepat: 0, kereta: 5, cepat: 6 });
    expect(twoWords('keretacepat', words)).toBe('kereta cepat');
  });

  test('stays one where a part is unknown or has two letters only', () => {
    expect(twoWords('lubanghitam', known({ lubang: 2 }))).toBeUndefined();
    expect(twoWords('dijakarta', known({ di: 9, jakarta: 9 }))).toBeUndefined();
  });

  test('loses a prefix that the archive does not join to it', () => {
    expect(twoWords('antikorupsi', known({ korupsi: 7 }))).toBe('korupsi');
    expect(twoWords('antariksa', known({ iksa: 1 }))).toBeUndefined();
  });
});
