import type { Rgb } from '../lib/colour.ts';
import { memoIn } from '../lib/memo.ts';
import { readableOn, readHex, writeHex } from '../lib/colour.ts';
import { HEADLINE_FACES, headlineRules } from './headline-face/faces.ts';

/** The grounds of `tokens.css` that text in the accent colour stands on. */
const PAPER: Rgb = [0xff, 0xfd, 0xf8];
const NIGHT: Rgb = [0x13, 0x15, 0x17];
const STANDARD_ACCENT: Rgb = [0xa3, 0x21, 0x1b];

const SERIF = "Charter,'Bitstream Charter','Sitka Text',Cambria,'Noto Serif',Georgia,serif";
const SANS = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif";

/** Faces of headlines and of text. */
const PAIRS = {
  serif: { head: HEADLINE_FACES, text: SERIF },
  mixed: { head: HEADLINE_FACES, text: SANS },
  sans: { head: SANS, text: SANS },
  // Windows has a cut of its text face for headlines.
  system: { head: SERIF.replace('Text', 'Heading'), text: SERIF },
} as const;

type Look = { accent?: string | undefined; font?: keyof typeof PAIRS | undefined };

/** The style of a `look`, which all pages share; `face` is the address of headlines' own face. */
export const lookStyle: (look: Look, face: string) => string = memoIn(makeStyle);

/**
 * The style that turns a newsroom's `look` into the theme's variables. The accent is darkened or
 * lightened until text in it has a contrast of 4.5 on the ground of each theme (WCAG 1.4.3).
 */
function makeStyle(look: Look, face: string): string {
  const accent = readHex(look.accent ?? '') ?? STANDARD_ACCENT;
  const day = writeHex(readableOn(accent, PAPER, 4.6));
  const night = writeHex(readableOn(accent, NIGHT, 5));
  const { head, text } = PAIRS[look.font ?? 'serif'];
  const rules = head === HEADLINE_FACES ? headlineRules(face) : '';
  return `${rules}:root{--accent-day:${day};--accent-night:${night};--face-head:${head};--face-text:${text}}`;
}
