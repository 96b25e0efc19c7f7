import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedAuthor } from '../../../../src/newsroom/import/article/named-author.ts';

test.each([
  ['Ani Wulandari', 'Ani Wulandari'],
  ['  Ani\n Wulandari ', 'Ani Wulandari'],
  ['Ani &amp; Budi', 'Ani & Budi'],
  ['<a href="https://contoh.id">Ani</a>', 'Ani'],
  ['ani@contoh.id (Ani Wulandari)', 'Ani Wulandari'],
  ['noreply@blogger.com(Ani Wulandari)', 'Ani Wulandari'],
  ['"Ani Wulandari" <ani@contoh.id>', 'Ani Wulandari'],
  ['"Ani Wulandari" &lt;ani@contoh.id&gt;', 'Ani Wulandari'],
  ['"Ani Wulandari"', 'Ani Wulandari'],
  ['Ani Wulandari (ani@contoh.id)', 'Ani Wulandari'],
  ['Ani Wulandari - ani@contoh.id', 'Ani Wulandari'],
  ['Ani Wulandari mailto:ani@contoh.id', 'Ani Wulandari'],
  ['Ani Wulandari @ani_w', 'Ani Wulandari'],
  ['Ani Wulandari (0812-3456-7890)', 'Ani Wulandari'],
  ['Ani Wulandari, +62 812 3456 7890', 'Ani Wulandari'],
  ['Ani Wulandari https://contoh.id/ani', 'Ani Wulandari'],
  ['Ani(ani@contoh.id)', 'Ani'],
  ['ani@contoh.id (Ani Wulandari', 'Ani Wulandari'],
  ['(Ani) dan (Budi)', '(Ani) dan (Budi)'],
  ['Ani (Kontributor)', 'Ani (Kontributor)'],
  ['Ani (Kontributor) ani@contoh.id', 'Ani (Kontributor)'],
  ['Pers Mahasiswa 2019-2020', 'Pers Mahasiswa 2019-2020'],
  ["Nur'aini", "Nur'aini"],
])('%j names %j', (text, name) => {
  expect(namedAuthor(text)).toBe(name);
});

test.each([
  ...['', '   ', 'admin', 'Redaksi', 'Unknown', 'Anonim', 'noreply', 'No-Reply'],
  ...['ani@contoh.id', 'mailto:ani@contoh.id', '<ani@contoh.id>', 'ani@contoh.id, budi@contoh.id'],
  ...['ani@contoh.id (ani@contoh.id)', 'ani@contoh.id ()', 'admin@contoh.id (Admin)', '@ani'],
  ...['https://contoh.id/penulis/ani', '081234567890', 'Ani '.repeat(100)],
])('%j names nobody', (text) => {
  expect(namedAuthor(text)).toBe('');
});

test('no address, and no telephone number, is in a name', () => {
  const part = fc.oneof(
    fc.constantFrom('Ani', ' ', '"', '(', ')', '<', '>', ',', 'a@b.id', '0812 3456 7890', '-'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const name = namedAuthor(parts.join(''));
      expect(name).not.toMatch(/@|\d{9}/);
      expect(name.trim()).toBe(name);
    }),
  );
});
