import type { Rgb } from '../../lib/colour.ts';
import { readHex } from '../../lib/colour.ts';
import { FULL } from '../lettering/glyph-mask.ts';

const PAPER: Rgb = [0xff, 0xfd, 0xf8];
const INK: Rgb = [0x19, 0x18, 0x16];
const RULE: Rgb = [0xd8, 0xd2, 0xc4];

/** Places in a card's palette: an ink's shades follow its own, the full one `FULL` after it. */
export const INK_AT = 0;
export const ACCENT_AT = INK_AT + FULL;
export const RULE_AT = ACCENT_AT + FULL + 1;

/** An ink's shades on paper, the faintest first. */
const shadesOf = (ink: Rgb): Rgb[] =>
  Array.from({ length: FULL }, (_, at) => {
    const share = (at + 1) / FULL;
    const mixed = PAPER.map((part, of) => Math.round(part + (ink[of]! - part) * share));
    return mixed as unknown as Rgb;
  });

/** The colours of a card of words, whose accent is `#rrggbb`; paper is the first. */
export const paletteOf = (accent: string): Rgb[] => [
  PAPER,
  ...shadesOf(INK),
  ...shadesOf(readHex(accent)!),
  RULE,
];
