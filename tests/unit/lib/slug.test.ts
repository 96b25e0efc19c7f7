import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../../src/lib/slug.ts';

test.each([
  ['Ma’ruf Amin & Jokowi: Rp10.000 naik 7%', 'maruf-amin-dan-jokowi-rp10-000-naik-7-persen'],
  ['KPK OTT Bupati—“Saya Tak Bersalah”', 'kpk-ott-bupati-saya-tak-bersalah'],
  ['PSSI U-23 vs Thailand 2-1', 'pssi-u-23-vs-thailand-2-1'],
  ['日本', ''],
])('%j becomes %j', (text, slug) => expect(slugOf(text)).toBe(slug));

test('a slug is a word of an address, at most 80 characters, and its own slug', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const slug = slugOf(text);
      expect(slug).toMatch(/^([a-z\d]+(-[a-z\d]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
