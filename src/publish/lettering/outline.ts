import { glyphOf, UNITS_PER_EM } from './font.ts';

/** A text as SVG outlines whose baseline begins at `x`, `y`; `size` in pixels an em. */
export function outline(text: string, x: number, y: number, size: number): string {
  const scale = size / UNITS_PER_EM;
  let at = 0;
  let paths = '';
  for (const sign of text) {
    const [advance, path] = glyphOf(sign);
    if (path !== '') paths += `<path transform="translate(${at} 0)" d="${path}"/>`;
    at += advance;
  }
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths}</g>`;
}
