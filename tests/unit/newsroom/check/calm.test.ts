import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calm } from '../../../../src/newsroom/check/ethics/calm.ts';

const RELEASE =
  'KORBAN: SDRI. MARLINA SUSANTI, 24 TH, KARYAWATI KOPERASI, ALAMAT DSN. KRAJAN RT 02 DS. SUMBERREJO, PELAJAR SMPN 5. PELAKU INISIAL BG DITANGKAP.';

describe('a release in capitals', () => {
  test('is read as it would be written: names, places and schools with capitals, the rest without', () => {
    expect(calm(RELEASE)).toBe(
      'Korban: Sdri. Marlina Susanti, 24 th, karyawati koperasi, alamat Dsn. Krajan RT 02 Ds. Sumberrejo, pelajar SMPN 5. Pelaku inisial BG ditangkap.',
    );
  });

  test('keeps every place where it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(calm(text)).toHaveLength(text.length);
        expect(calm(RELEASE + text)).toHaveLength(RELEASE.length + text.length);
      }),
    );
  });

  test('is told from other texts, which stay as they are', () => {
    const text = `Polisi menangkap BG di Dusun Krajan. ${'Ia mengaku khilaf. '.repeat(5)}`;
    expect(calm(text)).toBe(text);
    expect(calm('AWAS BANJIR')).toBe('AWAS BANJIR');
  });
});
