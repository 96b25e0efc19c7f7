import { expect, test } from 'vitest';
import { textWidth } from '../../../../src/publish/lettering/font.ts';
import { FULL } from '../../../../src/publish/lettering/glyph-mask.ts';
import type { Plane } from '../../../../src/publish/lettering/write-text.ts';
import { writeText } from '../../../../src/publish/lettering/write-text.ts';

const planeOf = (width: number, height: number): Plane => ({
  width,
  height,
  pixels: new Uint8Array(width * height),
});

function written(text: string, place: { x: number; y: number; size: number; ink: number }): Plane {
  const plane = planeOf(600, 120);
  writeText(plane, text, place);
  return plane;
}

function lastColumn({ width, pixels }: Plane): number {
  return pixels.reduce((last, of, at) => (of > 0 ? Math.max(last, at % width) : last), -1);
}

test.each(['Warta', 'fj ord', '“Quba” – ½', 'ÅÇÉ'])('%s ends where its width says', (text) => {
  for (const size of [24, 54, 84]) {
    const place = { x: 10, y: 90, size, ink: 0 };
    const alone = lastColumn(written('H', place));
    const after = lastColumn(written(`${text}H`, place));
    expect(Math.abs(after - alone - textWidth(text, size)), `at ${size}`).toBeLessThanOrEqual(0.5);
  }
});

test('an ink keeps to its shades, where letters meet as well', () => {
  const { pixels } = written('ffWÅÆ', { x: -20, y: 90, size: 84, ink: 15 });
  const shades = new Set(pixels);
  expect(shades).toContain(15 + FULL);
  for (const shade of shades) expect(shade === 0 || (shade > 15 && shade <= 15 + FULL)).toBe(true);
});

test('what lies beyond the plane is left out, and nothing of it comes in elsewhere', () => {
  const whole = planeOf(300, 150);
  writeText(whole, 'Åjq Wg', { x: 20, y: 70, size: 54, ink: 0 });
  const part = planeOf(100, 40);
  writeText(part, 'Åjq Wg', { x: 20 - 30, y: 70 - 40, size: 54, ink: 0 });
  for (let row = 0; row < part.height; row++) {
    const from = (row + 40) * whole.width + 30;
    expect(part.pixels.subarray(row * part.width, (row + 1) * part.width)).toEqual(
      whole.pixels.subarray(from, from + part.width),
    );
  }
});
