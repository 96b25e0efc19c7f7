import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possibleRoots } from '../../../../src/search/writer/language/affixes.ts';
import { possibleEnglishRoots } from '../../../../src/search/writer/language/english.ts';
import { ENDINGS, rootKey, SUFFIX } from '../../../../src/search/analysis/root-key.ts';

const relatives = `
runding berunding perundingan dirundingkan merundingkan
serah menyerahkan penyerahan diserahkan serahkan terserah
pukul memukul pemukul dipukuli pukulan
tulis menulis penulis tulisan ditulisnya
kirim mengirim pengiriman kiriman dikirimkan
keluar mengeluarkan pengeluaran dikeluarkan
ajar belajar pelajar pelajaran mengajar mempelajari
lari berlari pelarian pelari
makan makanan dimakan memakan
rugi merugi merugikan kerugian
bijak kebijakan
lantik pelantikan dilantik
terang menerangkan penerangan
minta permintaan meminta diminta
election elections
country countries
plan planning planned
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('rootKey', () => {
  test.each(relatives)('%s: one key for all forms', (...forms) => {
    expect(new Set(forms.map(rootKey)).size).toBe(1);
  });

  test.each(['di', 'as', 'kpk', 'covid19', 'd2015-08-17', 's:nasional'])(
    '%s is its own key',
    (word) => expect(rootKey(word)).toBe(word),
  );
});

describe('possible roots', () => {
  test.each([
    ['perundingan', 'runding'],
    ['menyerahkannya', 'serah'],
    ['memperlakukan', 'laku'],
    ['mengebom', 'bom'],
    ['pelajaran', 'ajar'],
    ['ketidakadilan', 'tidakadil'],
  ])('%s may come from %s', (form, root) => expect(possibleRoots(form)).toContain(root));

  test.each([
    ['countries', 'country'],
    ['planning', 'plan'],
    ['closed', 'close'],
    ['quickly', 'quick'],
    ['classes', 'class'],
  ])('%s may come from %s', (form, root) => expect(possibleEnglishRoots(form)).toContain(root));
});

describe('the patterns of the key', () => {
  /** The ending as a browser that looks behind may cut it, which Safari cannot before 16.4. */
  const ENDING = new RegExp(`(?<=...)(?:${ENDINGS})$`);
  const forms = fc.stringMatching(new RegExp(`^[a-z]{0,9}(?:${ENDINGS}){0,3}$`));

  test('cut the same ending as looking behind would', () => {
    fc.assert(
      fc.property(forms, (form) => {
        expect(form.replace(SUFFIX, '$1')).toBe(form.replace(ENDING, ''));
      }),
      { numRuns: 20_000 },
    );
  });

  test('look behind nowhere', () => {
    expect(SUFFIX.source).not.toMatch(/\(\?<[=!]/);
  });
});
