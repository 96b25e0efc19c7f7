import { memo } from '../../lib/memo.ts';
import font from './newsreader-bold.json' with { type: 'json' };

/** How far a character moves the next one, and its outline as an SVG path of M, L, Q and Z. */
export type Glyph = readonly [advance: number, outline: string];

const glyphs = new Map(Object.entries(font.glyphs as unknown as Readonly<Record<string, Glyph>>));
const SPACE = glyphs.get(' ')!;

/** Parts of an em that advances and outlines count in. */
export const UNITS_PER_EM = font.unitsPerEm;

/** Height of capitals as a share of the size. */
export const CAP_HEIGHT = font.capHeight / UNITS_PER_EM;

/** The glyph of a character; a space where the font has none. */
export const glyphOf = (sign: string): Glyph => glyphs.get(sign) ?? SPACE;

/** Width of a text in pixels at `size` pixels an em. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const sign of text) units += glyphOf(sign)[0];
  return (units * size) / UNITS_PER_EM;
}

/** Straight pieces that a curve of an outline is drawn by: no eye sees more at the size of a headline. */
const PIECES = 6;

/**
 * The edges of a character's outline, straightened: `x0 y0 x1 y1` of each, in units of the font, none
 * of them level.
 */
export const edgesOf = memo((sign: string): Float32Array => {
  const edges: number[] = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    if (toY !== y) edges.push(x, y, toX, toY);
    [x, y] = [toX, toY];
  };
  for (const [, command, values] of glyphOf(sign)[1].matchAll(/([MLQZ])([^MLQZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = values!.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (command === 'M') [startX, startY, x, y] = [a, b, a, b];
    else if (command === 'L') lineTo(a, b);
    else if (command === 'Z') lineTo(startX, startY);
    else {
      const [fromX, fromY] = [x, y];
      for (let piece = 1; piece <= PIECES; piece++) {
        const t = piece / PIECES;
        const [start, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        lineTo(start * fromX + middle * a + end * c, start * fromY + middle * b + end * d);
      }
    }
  }
  return Float32Array.from(edges);
});
