import font from './newsreader-bold.json' with { type: 'json' };

const glyphs = font.glyphs as unknown as Readonly<Record<string, readonly [number, string]>>;
const SPACE = glyphs[' ']!;

/** Height of capitals as a share of the size. */
export const CAP_HEIGHT = font.capHeight / font.unitsPerEm;

/** Width of a text in pixels at `size` pixels an em. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const sign of text) units += (glyphs[sign] ?? SPACE)[0];
  return (units * size) / font.unitsPerEm;
}

/** A text as SVG outlines whose baseline begins at `x`, `y`; `size` in pixels an em. */
export function outline(text: string, x: number, y: number, size: number): string {
  const scale = size / font.unitsPerEm;
  let at = 0;
  let drawn = '';
  for (const sign of text) {
    const [advance, path] = glyphs[sign] ?? SPACE;
    if (path !== '') drawn += `<path transform="translate(${at} 0)" d="${path}"/>`;
    at += advance;
  }
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${drawn}</g>`;
}
