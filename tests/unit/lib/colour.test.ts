import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rgb } from '../../../src/lib/colour.ts';
import { contrast, readableOn, readHex, writeHex } from '../../../src/lib/colour.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);

test('black on white has the contrast 21, a colour on itself 1', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([9, 90, 200], [9, 90, 200])).toBe(1);
});

test('any accent becomes readable on paper and at night', () => {
  const grounds: Rgb[] = [
    [0xff, 0xfd, 0xf8],
    [0x13, 0x15, 0x17],
  ];
  fc.assert(
    fc.property(colour, fc.constantFrom(...grounds), (accent, ground) => {
      expect(contrast(readableOn(accent, ground, 4.6), ground)).toBeGreaterThanOrEqual(4.6);
    }),
  );
});

test('a colour that is readable already stays as it is', () => {
  expect(readableOn([0xa3, 0x21, 0x1b], [255, 255, 255], 4.5)).toEqual([0xa3, 0x21, 0x1b]);
});

test('hexadecimal colours are read short or long and written long', () => {
  expect(readHex('#a21')).toEqual([0xaa, 0x22, 0x11]);
  expect(readHex('merah')).toBeUndefined();
  fc.assert(
    fc.property(colour, (one) => {
      expect(readHex(writeHex(one))).toEqual([...one]);
    }),
  );
});
