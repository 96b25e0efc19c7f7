import { expect, test } from 'vitest';
import { captionWithCredit } from '../../../../../src/newsroom/import/clean/caption-credit.ts';
import { creditsIn } from '../../../../../src/newsroom/import/clean/credits.ts';
import { withoutCredits } from '../../../../../src/newsroom/import/clean/closing-lines.ts';
import { originalPicture } from '../../../../../src/newsroom/import/clean/original-picture.ts';

const captions: [string, string][] = [
  ['Banjir di Demak (Foto: Antara/Budi)', 'Banjir di Demak (Foto: Antara/Budi)'],
  ['Banjir di Demak. Foto: Antara', 'Banjir di Demak (Foto: Antara)'],
  ['Banjir (ANTARA FOTO/Budi)', 'Banjir (Foto: ANTARA FOTO/Budi)'],
  ['Rapat (Dok. Pemkab)', 'Rapat (Foto: Dok. Pemkab)'],
  ['Peta [Grafis: Tim]', 'Peta (Grafis: Tim)'],
  ['Warga (kiri) berjabat tangan', 'Warga (kiri) berjabat tangan'],
];
test.each(captions)('the caption %j becomes %j', (caption, expected) => {
  expect(captionWithCredit(caption)).toBe(expected);
});

test('lines of credit name people with their roles; sentences do not', () => {
  expect(creditsIn('Penulis: Ani Wulandari | Editor: Budi')).toEqual([
    { name: 'Ani Wulandari' },
    { name: 'Budi', role: 'editor' },
  ]);
  expect(creditsIn('Reporter: Ani, Fotografer: Candra')).toEqual([
    { name: 'Ani' },
    { name: 'Candra', role: 'photographer' },
  ]);
  expect(
    creditsIn('Editor: saya rasa kalimat ini terlalu panjang untuk nama orang, bukan?'),
  ).toBeUndefined();
  expect(creditsIn('Penulis buku itu datang.')).toBeUndefined();
});

test('closing initials become authors, other brackets stay', () => {
  expect(withoutCredits('Isi.\n\n(ani/bud)')).toEqual({
    markdown: 'Isi.',
    authors: [{ name: 'ani' }, { name: 'bud', role: 'editor' }],
  });
  expect(withoutCredits('Isi.\n\nAkhir kalimat (lihat gambar)').markdown).toBe(
    'Isi.\n\nAkhir kalimat (lihat gambar)',
  );
});

const base = 'https://a.example/wp-content/uploads/2019/03/';
const pictures: [string, string][] = [
  [`${base}foto-696x392.jpg`, `${base}foto.jpg`],
  [`${base}foto.jpg.webp`, `${base}foto.jpg`],
  [
    `https://i0.wp.com/a.example/wp-content/uploads/2019/03/foto.jpg?resize=1%2C2&ssl=1`,
    `${base}foto.jpg`,
  ],
  [`${base}foto-1024x768.jpg?w=300`, `${base}foto.jpg`],
  ['https://lain.example/foto-696x392.jpg', 'https://lain.example/foto-696x392.jpg'],
];
test.each(pictures)('the original of %s is %s', (url, original) => {
  expect(originalPicture(url, {})).toBe(original);
});

test('the original is one that the export lists, of the same month', () => {
  const uploads = new Map([['foto-scaled.jpg', `${base}foto-scaled.jpg`]]);
  expect(originalPicture(`${base}foto-300x200.jpg`, { uploads })).toBe(`${base}foto-scaled.jpg`);
  const other = base.replace('/03/', '/04/');
  expect(originalPicture(`${other}foto-300x200.jpg`, { uploads })).toBe(`${other}foto.jpg`);
});
