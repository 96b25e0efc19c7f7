import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writePng } from '../../../../src/publish/cards/write-png.ts';
import type { Rgb } from '../../../../src/lib/colour.ts';

test('another reader sees the same pixels', async () => {
  const [width, height] = [37, 23];
  const palette = Array.from({ length: 200 }, (_, at): Rgb => [at, 255 - at, (at * 7) % 256]);
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => (at * 31) % palette.length);
  const png = await writePng({ width, height, pixels }, palette);
  const { data, info } = await sharp(png, { failOn: 'warning' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width, height, channels: 3 });
  expect([...data]).toEqual([...pixels].flatMap((at) => [...palette[at]!]));
});

test('large ones are whole', async () => {
  const [width, height] = [900, 900];
  const pixels = Uint8Array.from(
    { length: width * height },
    (_, at) => Math.imul(at, 2_654_435_761) >>> 31,
  );
  const palette: Rgb[] = [
    [0, 0, 0],
    [255, 255, 255],
  ];
  const read = await sharp(await writePng({ width, height, pixels }, palette))
    .extractChannel(0)
    .raw()
    .toBuffer();
  expect(read.equals(Buffer.from(pixels.map((of) => of * 255)))).toBe(true);
});
