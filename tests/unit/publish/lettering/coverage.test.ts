import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { paintTexts } from '../../../../src/publish/lettering/coverage.ts';
import { outline } from '../../../../src/publish/lettering/outline.ts';

const [WIDTH, HEIGHT] = [240, 90];
const SHADES = Array.from({ length: 256 }, (_, shade) => shade);

function covered(text: string, x: number, y: number, size: number): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  paintTexts(pixels, { width: WIDTH, top: 0, bottom: HEIGHT }, [{ text, x, y, size }], SHADES);
  return pixels;
}

test('letters are drawn as librsvg draws their outlines', async () => {
  const [text, x, y, size] = ['Ågjq&8 “fi”', 8, 62, 40] as const;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%"/><g fill="#fff">${outline(text, x, y, size)}</g></svg>`;
  const theirs = await sharp(Buffer.from(svg)).extractChannel(0).raw().toBuffer();
  const ours = covered(text, x, y, size);
  const differences = ours.map((shade, at) => Math.abs(shade - theirs[at]!));
  expect(Math.max(...differences)).toBeLessThan(48);
  expect(differences.reduce((sum, one) => sum + one, 0) / ours.length).toBeLessThan(1.5);
});

test('what lies beyond an edge is left out, and changes nothing within', () => {
  const places = fc.double({ min: -200, max: 400, noNaN: true });
  fc.assert(
    fc.property(places, places, fc.integer({ min: 5, max: 300 }), (x, y, size) => {
      const pixels = covered('Wg', x, y, size);
      const wide = new Uint8Array(1000 * 900);
      const moved = { text: 'Wg', x: x + 400, y: y + 400, size };
      paintTexts(wide, { width: 1000, top: 0, bottom: 900 }, [moved], SHADES);
      for (let row = 0; row < HEIGHT; row += 7)
        for (let column = 0; column < WIDTH; column += 11) {
          const shade = wide[(row + 400) * 1000 + column + 400]!;
          expect(Math.abs(pixels[row * WIDTH + column]! - shade)).toBeLessThanOrEqual(2);
        }
    }),
    { numRuns: 60 },
  );
});
