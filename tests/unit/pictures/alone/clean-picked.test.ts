import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Picked } from '../../../../src/pictures/alone/clean-picked.ts';
import { cleanPicked } from '../../../../src/pictures/alone/clean-picked.ts';

const SECRET = 'Rina 08123';
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pick = (name: string, bytes: Uint8Array | string, type = ''): Picked =>
  cleanPicked({ name, type }, Buffer.from(bytes as string), 1600);

/** A picture of two colours as a format has it. */
const picture = (format: 'jpeg' | 'png' | 'webp' | 'tiff' | 'avif') =>
  sharp({ create: { width: 8, height: 6, channels: 3, background: '#246' } })
    .toFormat(format)
    .toBuffer();

/** A GIF of two pictures that says who made it, of a width. */
const moving = (width = 2): Buffer => {
  const image = Buffer.from('2c00000000020002000002034c0a0500', 'hex');
  return Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([width % 256, width >> 8, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    Buffer.from('21ff0b', 'hex'),
    Buffer.from('NETSCAPE2.0'),
    Buffer.from('0301000000', 'hex'),
    Buffer.from('21fe', 'hex'),
    Buffer.from([SECRET.length]),
    Buffer.from(`${SECRET}\0`),
    image,
    image,
    Buffer.from(`;${SECRET}`),
  ]);
};

const svg = (inside: string): string =>
  `<?xml version="1.0"?><!-- ${SECRET} --><svg xmlns="http://www.w3.org/2000/svg"><metadata>${SECRET}</metadata><rect width="4" height="4"/>${inside}</svg>`;

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a picture of pixels is drawn anew, whatever it is called: %s',
  async (format) => {
    for (const name of [`a.${format}`, 'a.tif', 'a'])
      expect(pick(name, await picture(format))).toEqual({ is: 'pixels' });
  },
);

test('a drawing loses what tells on people and what could run', () => {
  const found = pick('peta.SVG', svg('<script>alert(1)</script>'));
  expect(found.is).toBe('clean');
  const clean = found.is === 'clean' ? text(found.bytes) : '';
  expect(clean).toContain('<rect');
  expect(clean).not.toMatch(new RegExp(`${SECRET}|script`));
  // By what is in it, too.
  expect(pick('peta.txt', svg('')).is).toBe('clean');
});

test('a drawing with a photo in it, or that is none, is refused', () => {
  const photo = `<image href="data:image/jpeg;base64,${Buffer.from(SECRET).toString('base64')}"/>`;
  expect(pick('a.svg', svg(photo))).toEqual({ is: 'refused', why: 'photo-in-drawing' });
  expect(pick('a.svg', '<p>x</p>')).toEqual({ is: 'refused', why: 'drawing' });
});

test('a GIF that moves still moves and tells nothing; one that is still is drawn anew', () => {
  const found = pick('a.gif', moving());
  expect(found.is).toBe('clean');
  const clean = found.is === 'clean' ? text(found.bytes) : '';
  expect(clean).toContain('NETSCAPE2.0');
  expect(clean.split(',')).toHaveLength(3);
  expect(clean).not.toContain(SECRET);
  expect(pick('a.gif', moving(1601))).toEqual({ is: 'refused', why: 'large' });
  const still = text(moving()).replace('NETSCAPE2.0', 'LAINLAIN2.0');
  expect(pick('a.gif', Buffer.from(still, 'latin1'))).toEqual({ is: 'pixels' });
});

test.each([
  ['a TIFF', 'a.tif'],
  ['a TIFF of a camera', 'IMG_1.DNG'],
  ['a TIFF by another name', 'a.jpg'],
  ['a TIFF without a name', 'a'],
])('%s is refused', async (_, name) => {
  expect(pick(name, await picture('tiff'))).toEqual({ is: 'refused', why: 'kind' });
});

test.each([
  ['foto', 'BM....\0\0\0\0'],
  ['foto.psd', '8BPS....'],
  ['foto.jxl', '\xff\x0a....'],
  ['foto.png', 'bukan gambar'],
  ['film.avi', 'RIFF....AVI '],
])('what nobody can clean is refused: %s', (name, head) => {
  expect(pick(name, Buffer.from(head, 'latin1'))).toEqual({ is: 'refused', why: 'kind' });
});

test('a film forgets where it was taken; one that tells each moment is refused', () => {
  const box = (type: string, inner: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(inner.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, inner]);
  };
  const begin = box('ftyp', Buffer.from('isom\0\0\0\0'));
  const place = box('moov', box('udta', box('\xa9xyz', Buffer.from('-06.8+109.1/'))));
  const found = pick('a.mp4', Buffer.concat([begin, place]));
  expect(found.is === 'clean' && text(found.bytes)).not.toContain('-06.8');
  const track = box('moov', Buffer.from('....gpmd....'));
  expect(pick('a.mp4', Buffer.concat([begin, track]))).toEqual({ is: 'refused', why: 'tracks' });
});

test('documents are sent as they are', () => {
  for (const name of ['putusan.pdf', 'data.csv', 'ads.txt'])
    expect(pick(name, 'BMKG: gempa Tegal')).toEqual({ is: 'document' });
});
