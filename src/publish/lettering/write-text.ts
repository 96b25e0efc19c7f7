import { glyphOf, UNITS_PER_EM } from './font.ts';
import { FULL, glyphMask } from './glyph-mask.ts';

/** A picture of one number a pixel, row by row. */
export type Plane = { width: number; height: number; pixels: Uint8Array };

/**
 * Writes a text into a plane: its baseline begins at `x`, `y`, `size` is in pixels an em, and an
 * ink's shades are the numbers from `ink` + 1 to `ink` + `FULL`. What lies beyond the plane is left
 * out; texts of different inks must not touch.
 */
export function writeText(
  { width, height, pixels }: Plane,
  text: string,
  { x, y, size, ink }: { x: number; y: number; size: number; ink: number },
): void {
  let units = 0;
  for (const sign of text) {
    const mask = glyphMask(sign, size);
    // Whole pixels: at these sizes no eye sees the difference, and a glyph needs one mask a size.
    const left = Math.round(x + (units * size) / UNITS_PER_EM) + mask.left;
    const top = y + mask.top;
    const [first, end] = [Math.max(0, -left), Math.min(mask.width, width - left)];
    for (let row = Math.max(0, -top); row < Math.min(mask.height, height - top); row++) {
      for (let column = first; column < end; column++) {
        const shade = mask.shades[row * mask.width + column]!;
        if (shade === 0) continue;
        const at = (top + row) * width + left + column;
        // Neighbours that meet in a pixel cover it together.
        pixels[at] = Math.min(ink + FULL, Math.max(ink, pixels[at]!) + shade);
      }
    }
    units += glyphOf(sign)[0];
  }
}
