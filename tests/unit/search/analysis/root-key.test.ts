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
naik kenaikan dinaiki menaikkan
kerja bekerja pekerjaan mengerjakan
kalah mengalahkan kekalahan terkalahkan
sewa disewakan penyewaan sewaan
aman keamanan pengaman diamankan
isi berisi keterisian pengisian
diri pendirian mendirikan berdirinya
adil ketidakadilan peradilan
cek mengecek dicek pengecekan
proses memproses pemrosesan
kritik mengkritik pengritik
peran peranan memerankan pemeran
ketuk ketukan mengetuk terketuk
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
    ['ketidakadilan', 'adil'],
    ['bekerja', 'kerja'],
    ['berenang', 'renang'],
    ['dipertanyakan', 'tanya'],
    ['memproses', 'proses'],
  ])('%s may come from %s', (form, root) =>
    expect([...possibleRoots(form).keys()]).toContain(root),
  );

  test.each([
    ['kemarin', 'marin', true],
    ['perdana', 'dana', true],
    ['pedal', 'dal', true],
    ['seragam', 'ragam', true],
    ['kekuatan', 'kuat', false],
    ['pedesaan', 'desa', false],
    ['memperkuat', 'kuat', false],
    ['dibekukan', 'beku', false],
    ['dibekukan', 'bekuk', true],
    ['selangkah', 'selang', true],
  ])('%s from %s: doubtful is %s', (form, root, doubtful) =>
    expect(possibleRoots(form).get(root)).toBe(doubtful),
  );

  test.each(['medan', 'media', 'bebas'])('%s has no prefix that could be one', (form) =>
    expect([...possibleRoots(form).keys()].filter((root) => !form.startsWith(root))).toEqual([]),
  );

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
  const ENDING = new RegExp(
    `(?<=^(?:[^aiueo].{2,}|[aiueo]{2}.+|[aiueo][^aiueo].*))(?:${ENDINGS})$`,
  );
  const forms = fc.stringMatching(new RegExp(`^[a-z]{0,9}(?:${ENDINGS}){0,3}$`));

  test('cut the same ending as looking behind would', () => {
    fc.assert(
      fc.property(forms, (form) => {
        expect(form.replace(SUFFIX, '$1')).toBe(form.replace(ENDING, ''));
      }),
      { numRuns: 20_000 },
    );
  });

  const words = fc.stringMatching(/^[a-z]{1,14}$/);

  test('find nothing to strip in what they left, and leave something', () => {
    fc.assert(
      fc.property(words, (word) => {
        const key = rootKey(word);
        expect(rootKey(key)).toBe(key);
        expect(key.length).toBeGreaterThan(0);
      }),
      { numRuns: 20_000 },
    );
  });

  test('strip every regular affix from a word that nobody knows', () => {
    const roots = fc.stringMatching(/^[bdgjcwy][aou][bdgjlmprst][aou][bdglmprst]$/);
    const nasal = (root: string) => ({ b: 'm', d: 'n', j: 'n', c: 'n', g: 'ng' })[root[0]!] ?? '';
    fc.assert(
      fc.property(roots, (root) => {
        const derived = [
          ...['', 'kan', 'i', 'nya', 'kannya'].map((ending) => `di${root}${ending}`),
          ...['', 'kan', 'i'].map((ending) => `me${nasal(root)}${root}${ending}`),
          ...[`pe${nasal(root)}${root}an`, `per${root}an`, `ke${root}an`, `ketidak${root}an`],
          ...[`ber${root}`, `ber${root}an`, `ter${root}kan`, `memper${root}kan`, `se${root}`],
        ];
        expect(derived.filter((form) => rootKey(form) !== rootKey(root))).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  test('look behind nowhere', () => {
    expect(SUFFIX.source).not.toMatch(/\(\?<[=!]/);
  });
});
