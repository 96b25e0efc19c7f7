import type { Rgb } from '../lib/colour.ts';
import { memoOn } from '../lib/memo.ts';
import { readableOn, readHex, writeHex } from '../lib/colour.ts';

/** The grounds of `tokens.css` that text in the accent colour stands on. */
const PAPER: Rgb = [0xff, 0xfd, 0xf8];
const NIGHT: Rgb = [0x13, 0x15, 0x17];
const STANDARD_ACCENT: Rgb = [0xa3, 0x21, 0x1b];

const SERIF = "Charter,'Bitstream Charter','Sitka Text',Cambria,'Noto Serif',Georgia,serif";
const SANS = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif";

type Look = { accent?: string | undefined; font?: 'serif' | 'sans' | undefined };

/** The style of a `look`, which all pages share. */
export const lookStyle: (look: Look) => string = memoOn(makeStyle);

/**
 * The style that turns a newsroom's `look` into the theme's variables. The accent is darkened or
 * lightened until text in it has a contrast of 4.5 on the ground of each theme (WCAG 1.4.3).
 */
function makeStyle(look: Look): string {
  const accent = readHex(look.accent ?? '') ?? STANDARD_ACCENT;
  const day = writeHex(readableOn(accent, PAPER, 4.6));
  const night = writeHex(readableOn(accent, NIGHT, 5));
  const faces = look.font === 'sans' ? SANS : SERIF;
  return `:root{--accent-day:${day};--accent-night:${night};--face-head:${faces};--face-text:${faces}}`;
}
