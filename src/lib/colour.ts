/** A colour as red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rgb` or `#rrggbb`; `undefined` for anything else. */
export function readHex(text: string): Rgb | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  const parts = short ? short.slice(1).map((digit) => digit + digit) : long?.slice(1);
  if (!parts) return undefined;
  const [red, green, blue] = parts.map((part) => parseInt(part, 16));
  return [red!, green!, blue!];
}

/** Writes a colour as `#rrggbb`. */
export function writeHex(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio of two colours by WCAG 2.2, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/**
 * The nearest shade of `colour` that reaches `ratio` on `ground`: mixed with black on a light
 * ground, with white on a dark one, in steps of a fiftieth.
 */
export function readableOn(colour: Rgb, ground: Rgb, ratio: number): Rgb {
  const towards = luminance(ground) > 0.18 ? 0 : 255;
  for (let step = 0; step < 50; step++) {
    const share = step / 50;
    const mixed = colour.map((part) => part + (towards - part) * share) as unknown as Rgb;
    // Rounded as it will be written, or the last digit could fall below the ratio.
    const written = mixed.map(Math.round) as unknown as Rgb;
    if (contrast(written, ground) >= ratio) return written;
  }
  return [towards, towards, towards];
}
