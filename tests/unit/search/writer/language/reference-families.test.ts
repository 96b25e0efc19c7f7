import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rootKey } from '../../../../../src/search/analysis/root-key.ts';
import { families } from '../../../../../src/search/writer/language/families.ts';
import type { Company } from '../../../../../src/search/writer/language/root-choice.ts';

/** The lists of a fixture: words a line, a comment before each list. */
const listsOf = (name: string) =>
  readFileSync(new URL(`../../../../fixtures/search/${name}`, import.meta.url), 'utf8')
    .split(/(?:#.*\n)+/)
    .slice(1)
    .map((list) =>
      list
        .trim()
        .split(/\s*\n/)
        .map((line) => line.split(' ')),
    );
const [seen, unseen] = listsOf('families.txt') as [string[][], string[][]];
const [strangers, toldApart] = listsOf('strangers.txt') as [string[][], string[][]];

/** Families of words by each word, as an archive that has nothing else would sort them. */
function familiesOf(words: Iterable<string>, company: Company = () => 1): Map<string, string[]> {
  const familyOf = new Map<string, string[]>();
  const keys = new Map<string, string[]>();
  for (const word of new Set(words))
    keys.set(rootKey(word), [...(keys.get(rootKey(word)) ?? []), word]);
  for (const group of keys.values()) {
    const forms = group.toSorted().map((form) => ({ form, articles: 5, english: false }));
    for (const family of families(forms, company))
      for (const form of family) familyOf.set(form, family);
  }
  return familyOf;
}

const connected = (familyOf: Map<string, string[]>) => (forms: readonly string[]) =>
  forms.every((form) => familyOf.get(forms[0]!)!.includes(form));
const all = [...seen, ...unseen, ...strangers].flat();

describe('families of Indonesian words', () => {
  const isConnected = connected(familiesOf(all));

  test.each([
    ['those that shaped the rules', seen],
    ['others', unseen],
  ])('are connected: %s', (_, list) => {
    const apart = list.filter((forms) => !isConnected(forms));
    expect(list.length).toBeGreaterThan(350);
    // With what articles tell, which this test leaves out, it is half of that.
    expect(apart.length / list.length).toBeLessThan(0.015);
  });

  test('have one key each', () => {
    const apart = [...seen, ...unseen].filter((forms) => new Set(forms.map(rootKey)).size > 1);
    expect(apart.length).toBeLessThanOrEqual(2);
  });

  test('keep strangers out', () => {
    expect(strangers.length).toBeGreaterThan(200);
    expect(strangers.filter(isConnected)).toEqual([]);
  });

  test('keep out those whom only the articles tell apart', () => {
    const apart = new Set(toldApart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const company: Company = (a, b) => (apart.has(`${a} ${b}`) ? 0.1 : 1);
    expect(toldApart.filter(connected(familiesOf([...all, ...toldApart.flat()], company)))).toEqual(
      [],
    );
  });

  test.each(
    (
      'naik kenaikan,kerja bekerja,nikah pernikahan,tangani menangani,gemas menggemaskan,' +
      'adil ketidakadilan,cek mengecek pengecekan dicek,bom mengebom pengeboman,tani pertanian bertani,' +
      'sewa disewakan penyewaan,sendiri menyendiri kesendirian,perikanan ikan,uji menguji teruji ujian,' +
      'ajar belajar pelajar mengajar pembelajaran,renang berenang perenang,ternak beternak peternakan,' +
      'serta beserta disertai penyertaan,proses memproses pemrosesan,kritik mengkritik kritikan,' +
      'daya memberdayakan keberdayaan,aman mengamankan keamanan pengaman,tua setua tertua'
    )
      .split(',')
      .map((list) => list.split(' ')),
  )('%s has its form %s', (...forms) => {
    expect(connected(familiesOf([...all, ...forms]))(forms)).toBe(true);
  });
});
