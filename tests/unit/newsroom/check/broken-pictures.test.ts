import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { breakageOf } from '../../../../src/newsroom/check/pictures/breakage.ts';
import { encodeVariant } from '../../../../src/pictures/encode.ts';
import { article, contentFolder } from '../../../content-folder.ts';

const NOW = new Date('2015-09-17T00:00:00Z');
const A = 'articles/2015/09/a.md';
const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
const photo = sharp({
  create: { width: 1300, height: 700, channels: 3, background: '#888', noise },
});
const jpeg = await photo.clone().jpeg().toBuffer();

async function found(lines: string, body: string, files: Record<string, string | Uint8Array>) {
  const root = contentFolder({ [A]: article(lines, body), ...files });
  const { findings } = await checkContent({ root, now: NOW });
  return findings
    .filter(({ rule }) => /^(?:picture|slip)\/(?!no-)/.test(rule))
    .map(({ file, line, column, rule, effect, values }) => [
      `${file}:${line}:${column} ${rule} ${effect}`,
      values,
    ]);
}

describe('a picture file that was copied or saved badly', () => {
  const bad: [kind: string, bytes: Uint8Array][] = [
    ['empty', Buffer.alloc(0)],
    ['empty', Buffer.alloc(3000)],
    ['page', Buffer.from('\n<!DOCTYPE html><html><body>404</body></html>')],
    ['cut', jpeg.subarray(0, 3000)],
    ['cut', jpeg.subarray(0, jpeg.length - 40)],
    ['other', Buffer.from('bukan gambar')],
  ];

  test.each(bad)('is said where a story shows it: %s', async (kind, bytes) => {
    const values = { src: 'foto.jpg', kind };
    expect(
      await found('image:\n  src: foto.jpg\n  alt: A', '![A](foto.jpg "A (Foto: A)")', {
        'articles/2015/09/foto.jpg': bytes,
      }),
    ).toEqual([
      [`${A}:7:8 picture/broken warn`, values],
      [`${A}:11:1 picture/broken warn`, values],
    ]);
  });

  test('is said of the file where no text shows it', async () => {
    expect(await found('', 'Isi.', { 'articles/2015/09/foto.jpg': Buffer.from('<html>') })).toEqual(
      [['articles/2015/09/foto.jpg:1:1 picture/damaged warn', {}]],
    );
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'is told from a whole one: %s',
    async (form) => {
      const whole = await photo.clone()[form]().toBuffer();
      expect(breakageOf(whole)).toBeUndefined();
      for (const part of [0.3, 0.5, 0.9, 0.99])
        expect(breakageOf(whole.subarray(0, Math.floor(whole.length * part)))).toBe('cut');
    },
  );

  test('is cut though the small picture in its notes is whole', async () => {
    const small = await photo.clone().resize(160).jpeg().toBuffer();
    const notes = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), Buffer.from('Exif\0\0'), small]);
    notes.writeUInt16BE(notes.length - 2, 2);
    const whole = Buffer.concat([jpeg.subarray(0, 2), notes, jpeg.subarray(2)]);
    expect(breakageOf(whole)).toBeUndefined();
    expect(breakageOf(whole.subarray(0, whole.length >> 1))).toBe('cut');
  });

  test('does not stop a build: what there is of it is shown', async () => {
    const half = Buffer.from(jpeg.subarray(0, jpeg.length >> 1));
    const bytes = await encodeVariant(half, 'a.jpg', { path: '/_p/a.webp', width: 400 });
    expect((await sharp(bytes).metadata()).width).toBe(400);
  });
});

describe('a picture named by its place on a device', () => {
  const there = { 'articles/2015/09/foto.jpg': jpeg, 'articles/2015/09/foto/banjir.jpg': jpeg };

  test.each([
    ['C:\\Users\\Budi\\Pictures\\foto.jpg', 'foto.jpg', true],
    ['D:/gambar/lain.jpg', 'lain.jpg', false],
    ['foto\\banjir.jpg', 'foto/banjir.jpg', true],
    ['gambar\\foto.jpg', 'foto.jpg', true],
    ['file:///home/budi/foto.jpg', 'foto.jpg', true],
    ['/storage/emulated/0/DCIM/IMG_1.jpg', 'IMG_1.jpg', false],
    ['/Users/budi/Desktop/IMG_1.jpg', 'IMG_1.jpg', false],
    ['\\\\server\\foto\\IMG_1.jpg', 'IMG_1.jpg', false],
  ])('%s above a story and in it', async (src, name, isThere) => {
    const lead = await found(`image:\n  src: ${src}\n  alt: A\n  credit: A`, 'Isi.', there);
    expect(lead).toEqual([[`${A}:7:8 picture/on-device hold`, { src, name, isThere }]]);
    const body = await found('', `Isi.\n\n![A](${src} "A (Foto: A)")`, there);
    expect(body).toMatchObject([[`${A}:10:1 picture/on-device hold`, { name, isThere }]]);
  });

  test('keeps back a new story, and of an old one nobody', async () => {
    const files = { [A]: article('image: C:\\foto.jpg', 'Isi.'), ...there };
    const later = new Date('2020-01-01T00:00:00Z');
    const { findings } = await checkContent({ root: contentFolder(files), now: later });
    expect(findings.find(({ rule }) => rule === 'picture/on-device')?.effect).toBe('warn');
  });

  test('is right once it is written as the sentence says', async () => {
    expect(await found('image:\n  src: foto/banjir.jpg\n  alt: A', 'Isi.', there)).toEqual([]);
  });
});

test('a caption with quotation marks in it is no missing picture', async () => {
  const files = { 'articles/2015/09/foto.jpg': jpeg };
  for (const caption of ['"Spanduk "maju" (Foto: A)"', '“Spanduk maju (Foto: A)”'])
    expect(await found('', `Isi.\n\n![A](foto.jpg ${caption})`, files)).toEqual([]);
});
