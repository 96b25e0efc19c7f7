import fc from 'fast-check';
import { expect, test } from 'vitest';
import { photoLine, readPhoto } from '../../../../src/admin/text/photo-line.ts';

const photo = { src: 'banjir.webp', alt: 'Jalan', caption: 'Warga mengungsi.', credit: 'Foto: A' };

test('a credit without a word for it gets one, so that it is not a part of the caption', () => {
  expect(photoLine({ ...photo, credit: 'Antara/Rina' }, 'Foto')).toBe(
    '![Jalan](banjir.webp "Warga mengungsi. (Foto: Antara/Rina)")',
  );
  expect(photoLine({ ...photo, credit: '(Dok. Humas)' }, 'Foto')).toBe(
    '![Jalan](banjir.webp "Warga mengungsi. (Dok. Humas)")',
  );
});

test('without a picture nothing is written, without words no empty signs', () => {
  expect(photoLine({ ...photo, src: '' }, 'Foto')).toBe('');
  expect(photoLine({ src: 'a b.jpg', alt: '', caption: '', credit: '' }, 'Foto')).toBe(
    '![](<a b.jpg>)',
  );
});

test('forms in which people type pictures are read', () => {
  expect(readPhoto('![Satu](foto banjir (1).jpg "Spanduk "maju" (Foto: A)")')).toEqual({
    src: 'foto banjir (1).jpg',
    alt: 'Satu',
    caption: 'Spanduk "maju"',
    credit: 'Foto: A',
  });
});

test('what is written of a photo is read as it was', () => {
  const words = fc.stringMatching(/^[a-zA-Z0-9"'“”.,:;!?-]+(?: [a-zA-Z0-9"'“”.,:;!?-]+)*$/);
  const file = fc
    .stringMatching(/^[a-z0-9 ()_-]*[a-z0-9]\.(?:jpg|webp)$/)
    .map((name) => name.trim());
  fc.assert(
    fc.property(file, words, words, words, (src, alt, caption, name) => {
      const wanted = { src, alt, caption, credit: `Foto: ${name}` };
      const { alt: readAlt, ...read } = readPhoto(photoLine(wanted, 'Foto'));
      // An alternative text that is Markdown is read without its signs.
      expect(read).toEqual({ src, caption, credit: `Foto: ${name}` });
      expect(readAlt.length).toBeGreaterThan(0);
    }),
  );
});
