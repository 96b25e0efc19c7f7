import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutDateline } from '../../../../../src/newsroom/import/clean/dateline.ts';

test.each([
  ['JAKARTA, KOMPAS.com – Presiden pergi', 'Jakarta', 'Presiden pergi'],
  ['Jakarta, CNN Indonesia -- Presiden pergi', 'Jakarta', 'Presiden pergi'],
  ['BANDA ACEH — Warga mengungsi', 'Banda Aceh', 'Warga mengungsi'],
  ['**DEMAK** - Pemerintah', 'Demak', 'Pemerintah'],
  ['**JAKARTA, KOMPAS.com -** Presiden', 'Jakarta', 'Presiden'],
  ['**Jakarta** - Menteri', 'Jakarta', 'Menteri'],
  ['**TEMPO.CO**, **Jakarta** - Polisi', 'Jakarta', 'Polisi'],
  ['Liputan6.com, Jakarta - Polisi', 'Jakarta', 'Polisi'],
  ['SEMARANG (SUARABARU.ID) – Warga', 'Semarang', 'Warga'],
  ['KAB. DEMAK – Warga', 'Kab. Demak', 'Warga'],
  ['DKI JAKARTA - Warga', 'DKI Jakarta', 'Warga'],
])('%s was reported from %s', (markdown, dateline, rest) => {
  expect(withoutDateline(markdown)).toEqual({ markdown: rest, dateline });
});

test('the name of an agency is not lost with the place', () => {
  expect(withoutDateline('Jakarta (ANTARA) - Menteri')).toEqual({
    markdown: 'Menteri',
    dateline: 'Jakarta',
    agency: 'ANTARA',
  });
});

test.each([
  'KPK - Ketua',
  'BREAKING NEWS - Gempa',
  'Jakarta - kota besar',
  'Merdeka.com - Polisi',
  'JAKARTA – BANDUNG ditempuh dua jam',
  'JAKARTA, 12 Maret 2019 – Warga',
  'DPR, MPR - rapat',
  '- JAKARTA - Warga',
  '**JAKARTA - Presiden pergi** ke Bogor',
  'JAKARTA –',
])('%s stays as it is', (markdown) => {
  expect(withoutDateline(markdown)).toEqual({ markdown });
});

test('words are only ever taken from the beginning', () => {
  fc.assert(fc.property(fc.string(), (text) => text.endsWith(withoutDateline(text).markdown)));
});
