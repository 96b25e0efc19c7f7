import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../../src/search/analysis/tokenise.ts';

const terms = (text: string) => tokenise(text).tokens.map((token) => token.term);
const meanings = (text: string) => tokenise(text).compounds.map((compound) => compound.terms[0]);

describe('words', () => {
  test.each([
    ['Anak-anak anak2 anak2nya', 'anak anak anak anak'],
    ["Ma’ruf Ma'ruf Maruf", 'maruf maruf maruf'],
    ["Trump's", 'trump'],
    ['Café Müller', 'cafe muller'],
    ['Covid-19', 'covid 19'],
    ['node.js', 'node js'],
    ['selesai.Ini', 'selesai ini'],
    ['Rp10.000', '10000'],
    ['$4.6bn', '4600000000'],
    ['3kg 3,5kg 73 kg', '3 kg 3.5 kg 73 kg'],
    ['pukul 19.41 WIB', 'pukul 19.41 wib'],
    ['2018/2019', '2018 2019'],
    ['مرحبا بالعالم', 'مرحبا بالعالم'],
    ['😀 🇮🇩', ''],
  ])('%s', (text, expected) => expect(terms(text).join(' ')).toBe(expected));

  test('offsets point at the words of the text', () => {
    const text = 'Kasus «Covid-19» di Aceh 3kg';
    const words = tokenise(text).tokens.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Kasus', 'Covid', '19', 'di', 'Aceh', '3', 'kg']);
  });

  test('sentences are numbered', () => {
    expect(tokenise('Satu dua. Tiga\nempat').tokens.map((token) => token.sentence)).toEqual([
      0, 0, 1, 2,
    ]);
  });
});

/** What may belong together, as one pattern; `tokenise` finds plain words without it. */
const CHUNK = (() => {
  const word = '[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]+';
  return new RegExp(`${word}(?:['’‘ʼ\`´]${word}|[-‐‑./,]${word})*|%`, 'gu');
})();

test('plain words end where the pattern of all words says', () => {
  const signs = [..."aZbé7%“”’ʼ'`.,/-– \n\u00AD\u0301\u200Bß😀(", 'kata', 'Banjir ', '. ', ' 17 '];
  const text = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (all) => {
      const apart = [...all.matchAll(CHUNK)].flatMap(([chunk]) => terms(`${chunk}”`));
      expect(terms(all)).toEqual(apart);
    }),
    { numRuns: 2000 },
  );
});

describe('one meaning, however it is written', () => {
  test.each([
    ['17 Agustus 2015', 'd2015-08-17'],
    ['17/8/2015', 'd2015-08-17'],
    ['17-08-2015', 'd2015-08-17'],
    ['2015-08-17', 'd2015-08-17'],
    ['17 Aug 2015', 'd2015-08-17'],
    ['17 Agustus', 'd08-17'],
    ['Agustus 2015', 'm2015-08'],
    ['10 ribu', '10000'],
    ['1,5 triliun', '1500000000000'],
    ['1.500 miliar', '1500000000000'],
    ['7%', '7%'],
    ['7 persen', '7%'],
    ['7,5 persen', '7.5%'],
    ['Covid-19', 'covid19'],
    ['node.js', 'nodejs'],
    ['U-17', 'u17'],
  ])('%s is %s', (text, expected) => expect(meanings(text)).toContain(expected));

  test.each(['32/1/2015', '17/13/2015', '99 Agustus', 'Satu 2015'])('%s is no date', (text) =>
    expect(meanings(text).filter((term) => /^[dm]\d/.test(term!) && term !== 'm2015-01')).toEqual(
      [],
    ),
  );
});
