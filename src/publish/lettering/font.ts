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
