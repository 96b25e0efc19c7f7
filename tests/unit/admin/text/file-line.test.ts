import { expect, test } from 'vitest';
import { AS_TYPED } from '../../../../src/admin/text/as-typed.ts';
import { PHOTO_LINE } from '../../../../src/admin/text/photo-line.ts';

test.each([
  '![Pidato](pidato.mp3)',
  '![Air](air.mp4 "poster: sampul.jpg | teks: air.srt | Air naik. (Video: Warta)")',
  '![Air](<air naik.mp4>)',
  '![Inflasi](inflasi.csv "garis | Sumber: BPS")',
])('%s is shown as it was typed: a form for photos would lose a part of it', (line) => {
  expect(PHOTO_LINE.test(line)).toBe(false);
  expect(AS_TYPED.exec(`${line}\n\nTeks.`)?.[0]).toBe(line);
});

test('a photo is one, whatever its words name', () => {
  const line = '![Sampul rekaman mp3](sampul.jpg "Dari air.mp4-nya. (Foto: Rina)")';
  expect(PHOTO_LINE.test(line)).toBe(true);
  expect(AS_TYPED.test(line)).toBe(false);
});
