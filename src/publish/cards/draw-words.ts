import type { Rgb } from '../../lib/colour.ts';
import { breakLines } from '../lettering/break-lines.ts';
import { CAP_HEIGHT, textWidth } from '../lettering/font.ts';
import { FULL } from '../lettering/glyph-mask.ts';
import type { Plane } from '../lettering/write-text.ts';
import { writeText } from '../lettering/write-text.ts';
import type { CardContent } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { ACCENT_AT, INK_AT, paletteOf, RULE_AT } from './palette.ts';

const EDGE = 80;
const WIDTH = CARD_WIDTH - 2 * EDGE;
const LEADING = 1.16;
/** Sizes a headline is tried in, in pixels, and the lines it may have at each. */
const SIZES = [
  [84, 3],
  [72, 4],
  [62, 5],
  [54, 5],
] as const;

function fitted(title: string): { lines: string[]; size: number } {
  for (const [size, count] of SIZES) {
    const lines = breakLines(title, WIDTH, size, count + 1);
    if (lines.length <= count) return { lines, size };
  }
  const [size, count] = SIZES.at(-1)!;
  return { lines: breakLines(title, WIDTH, size, count), size };
}

/** A card of words and its colours: kicker, headline, and the name of the paper at the foot. */
export function drawWords({
  kicker,
  title,
  name,
  accent,
}: Extract<CardContent, { kind: 'words' }>): { plane: Plane; palette: Rgb[] } {
  const pixels = new Uint8Array(CARD_WIDTH * CARD_HEIGHT);
  const plane = { width: CARD_WIDTH, height: CARD_HEIGHT, pixels };
  pixels.fill(ACCENT_AT + FULL, 0, CARD_WIDTH * 16);
  for (const row of [516, 517]) {
    pixels.fill(RULE_AT, row * CARD_WIDTH + EDGE, row * CARD_WIDTH + EDGE + WIDTH);
  }
  const { lines, size } = fitted(title);
  const step = size * LEADING;
  const height = (lines.length - 1) * step + size * CAP_HEIGHT;
  // Between the kicker and the foot.
  const top = 160 + (330 - height) / 2 + size * CAP_HEIGHT;
  for (const [at, line] of lines.entries()) {
    writeText(plane, line, { x: EDGE, y: Math.round(top + at * step), size, ink: INK_AT });
  }
  const nameSize = textWidth(name, 44) > WIDTH ? 28 : 44;
  const kickerSize = textWidth(kicker, 38) > WIDTH ? 24 : 38;
  writeText(plane, kicker, { x: EDGE, y: 118, size: kickerSize, ink: ACCENT_AT });
  writeText(plane, name, { x: EDGE, y: 578, size: nameSize, ink: ACCENT_AT });
  return { plane, palette: paletteOf(accent) };
}
