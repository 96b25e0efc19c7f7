import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBack } from '../../../src/content-files/parse/kept-back.ts';
import { finding } from '../../../src/problems/finding.ts';

const origin = { file: 'a.md', locate: () => ({ line: 2, column: 1 }) };
const known = { keys: new Set(['title', 'draft']), zone: 'Asia/Jakarta' };
const rulesOf = (data: Readonly<Record<string, unknown>>) => {
  const { findings, isKept } = keptBack([], data, origin, known);
  return { rules: findings.map(({ rule, effect }) => `${rule} ${effect}`), isKept };
};

test.each([
  [{ published: false }, 'field/keeps-back hold', true],
  [{ Status: 'Draft' }, 'field/keeps-back hold', true],
  [{ konsep: 'ya' }, 'field/keeps-back hold', true],
  [{ visibility: 'private' }, 'field/keeps-back hold', true],
  [{ darft: 'ya' }, 'field/keeps-back hold', true],
  [{ drfat: true }, 'field/keeps-back hold', true],
  [{ drat: 'ya' }, 'field/keeps-back hold', true],
  [{ 'draft?': 'ya' }, 'field/keeps-back hold', true],
  [{ darf: 'belum selesai' }, 'field/keeps-back hold', true],
  [{ is_draft: 'yes' }, 'field/keeps-back hold', true],
  [{ konsepp: 'ya' }, 'field/keeps-back hold', true],
  [{ publised: false }, 'field/keeps-back hold', true],
  [{ terbitt: 'belum' }, 'field/keeps-back hold', true],
  [{ rahasia: 'ya' }, 'field/keeps-back hold', true],
  [{ embargo: 'ya' }, 'field/keeps-back hold', true],
  [{ embargo: 'sampai sidang selesai' }, 'field/keeps-back hold', true],
  [{ tayang: 'besok pagi' }, 'field/keeps-back hold', true],
  [{ tayang: 'belum' }, 'field/keeps-back hold', true],
  [{ status: 'menunggu editor' }, 'field/keeps-back hold', true],
  [{ Status: 'BELUM TAYANG' }, 'field/keeps-back hold', true],
  [{ catatan: 'Jangan terbit dulu' }, 'field/keeps-back hold', true],
  [{ embargo: '25 November 2026 10.00 WIB' }, 'field/embargo hold', false],
  [{ embargo: 'sampai 25 November 2026 jam 10' }, 'field/embargo hold', false],
  [{ tayang: '25 November 2026 10.00' }, 'field/embargo hold', false],
  [{ publishDate: '2026-11-25' }, 'field/embargo hold', false],
  [{ tanggal_terbit: 'Rabu, 25/11/2026 10.00' }, 'field/embargo hold', false],
  [{ scheduled: '2026-11-25 10:00' }, 'field/embargo hold', false],
  [{ darft: 'tidak' }, 'field/unknown warn', false],
  [{ embargo: 'tidak' }, 'field/unknown warn', false],
  [{ published: true }, 'field/unknown warn', false],
  [{ hidden: 'no' }, 'field/unknown warn', false],
])('%o', (data, said, isKept) => {
  expect(rulesOf(data)).toEqual({ rules: [said], isKept });
});

test.each([
  { draft: true },
  { status: 'siaga' },
  { private: ['ya'] },
  { external: 'ya' },
  { jadwal: 'Persib lawan Persija' },
  { subjudul: 'Bupati: jangan terbitkan izin baru' },
])('%o says nothing', (data) => {
  expect(rulesOf(data)).toEqual({ rules: [], isKept: false });
});

test('takes the place of the warning about the same field, and of no other', () => {
  const place = { file: 'a.md', line: 2, column: 1 };
  const unknown = (key: string) => finding('field/unknown', place, { key }, 'warning');
  const told = [unknown('published'), unknown('layout')];
  const { findings } = keptBack(told, { published: false, layout: 'post' }, origin, known);
  expect(findings.map(({ rule, values }) => [rule, (values as { key: string }).key])).toEqual([
    ['field/unknown', 'layout'],
    ['field/keeps-back', 'published'],
  ]);
});

test('fields that mean something here never hold a story', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('title', 'draft'), fc.string()), (data) => {
      expect(rulesOf(data)).toEqual({ rules: [], isKept: false });
    }),
  );
});
