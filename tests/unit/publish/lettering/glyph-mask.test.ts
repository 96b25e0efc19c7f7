import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawable } from '../../../../src/publish/lettering/drawable.ts';
import { FULL, glyphMask } from '../../../../src/publish/lettering/glyph-mask.ts';
import { outline } from '../../../../src/publish/lettering/outline.ts';

const SIZE = 54;
/** A sheet of one row, a cell for each sign. */
const CELL = { left: 20, top: 60, width: 140, height: 90 };

const signs = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code)).filter(
  (sign) => /\S/.test(sign) && drawable(`a${sign}a`) === `a${sign}a`,
);

async function drawnBySharp(sign: string): Promise<Uint8Array> {
  const glyph = outline(sign, CELL.left, CELL.top, SIZE);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL.width}" height="${CELL.height}"><rect width="100%" height="100%"/><g fill="#fff">${glyph}</g></svg>`;
  return sharp(Buffer.from(svg)).extractChannel(0).raw().toBuffer();
}

test('every character that can be drawn looks as its outline does elsewhere', async () => {
  expect(signs.length).toBeGreaterThan(190);
  for (const sign of signs) {
    const { left, top, width, shades } = glyphMask(sign, SIZE);
    const cell = new Uint8Array(CELL.width * CELL.height);
    for (const [at, shade] of shades.entries()) {
      const row = CELL.top + top + Math.floor(at / width);
      cell[row * CELL.width + CELL.left + left + (at % width)] = (shade / FULL) * 255;
    }
    const drawn = await drawnBySharp(sign);
    const furthest = drawn.reduce((most, of, at) => Math.max(most, Math.abs(of - cell[at]!)), 0);
    // Half a shade is 8; the rest is that sharp counts samples of a pixel.
    expect(furthest, sign).toBeLessThan(48);
    expect(shades, sign).toContain(FULL);
  }
});

test('no character is cut off by its box at any size in use', () => {
  for (const size of [84, 72, 62, 54, 44, 38, 28, 24]) {
    for (const sign of signs) {
      const { width, height, shades } = glyphMask(sign, size);
      const rim = [...shades].filter((_, at) => {
        const [column, row] = [at % width, Math.floor(at / width)];
        return column === 0 || column === width - 1 || row === 0 || row === height - 1;
      });
      expect(Math.max(...rim), `${sign} at ${size}`).toBe(0);
    }
  }
});
