import { describe, expect, test } from 'vitest';
import { minePairs } from '../../../../../src/search/writer/language/abbreviations.ts';
import { joinedForms } from '../../../../../src/search/writer/language/joined.ts';
import {
  canonicalSpelling,
  otherSpellings,
} from '../../../../../src/search/writer/language/variants.ts';

describe('canonicalSpelling', () => {
  test.each([
    ['ijin', 'izin'],
    ['perijinan', 'perizinan'],
    ['diijinkan', 'diizinkan'],
    ['resiko', 'risiko'],
    ['beresiko', 'berisiko'],
    ['soekarno', 'sukarno'],
    ['djakarta', 'jakarta'],
    ['praktek', 'praktik'],
    ['kompleks', 'kompleks'],
    ['respons', 'respons'],
    ['standardisasi', 'standarisasi'],
    ['pijat', 'pijat'],
  ])('%s counts as %s', (word, usual) => expect(canonicalSpelling(word)).toBe(usual));

  test('other spellings lead back to the usual one', () => {
    for (const usual of ['izin', 'perizinan', 'risiko', 'sukarno'])
      for (const other of otherSpellings(usual)) expect(canonicalSpelling(other)).toBe(usual);
    expect(otherSpellings('perizinan')).toEqual(['perijinan']);
  });
});

describe('joinedForms', () => {
  test.each([
    ['pasca', 'banjir', 'pascabanjir'],
    ['pascabanjir', '', 'pasca banjir'],
    ['ibu', 'kota', 'ibukota'],
    ['ibukota', '', 'ibu kota'],
    ['antisipasi', '', ''],
    ['antara', 'dua', ''],
    ['ibu', 'guru', ''],
  ])('%s %s', (word, next, expected) => expect(joinedForms(word, next).join(' ')).toBe(expected));
});

describe('minePairs', () => {
  test.each([
    ['kata Komisi Pemberantasan Korupsi (KPK) kemarin', 'kpk\tkomisi pemberantasan korupsi'],
    ['oleh Badan Meteorologi, Klimatologi (X). Joko Widodo (Jokowi)', 'jokowi\tjoko widodo'],
    ['Presiden Jokowi (Joko Widodo)', 'jokowi\tjoko widodo'],
    ['Menteri Luar Negeri (Menlu)', 'menlu\tmenteri luar negeri'],
    ['Badan Pengawas Obat dan Makanan (BPOM)', 'bpom\tbadan pengawas obat dan makanan'],
  ])('%s', (text, pair) => expect(minePairs(text)).toContain(pair));

  test.each(['Presiden Joko Widodo (Solo)', 'Rumah Sakit (2019)', 'dia berkata (KPK)'])(
    '%s explains nothing',
    (text) => expect(minePairs(text)).toEqual([]),
  );
});
