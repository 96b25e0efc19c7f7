import { readHex } from '../../lib/colour.ts';
import { breakLines } from '../lettering/break-lines.ts';
import { CAP_HEIGHT, textWidth } from '../lettering/font.ts';
import { paintTexts } from '../lettering/coverage.ts';
import { indexedPng } from './indexed-png.ts';
import type { CardContent } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { INK, PAPER, PAPER_PLACE, placesOf, RULE, RULE_PLACE, shadesOf } from './shades.ts';

/** Rows where the bar at the top and the kicker end, and where the rule above the name begins. */
const [BAR, KICKER_END, RULE_TOP] = [16, 140, 516];
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

/** How the 16 colours are shared out: paper, the rule, and shades of ink and accent. */
const [INK_SHADES, ACCENT_SHADES] = [8, 6];
const INK_PLACE = 2;
const ACCENT_PLACE = INK_PLACE + INK_SHADES;

const INK_PLACES = placesOf(INK_PLACE, INK_SHADES);
const ACCENT_PLACES = placesOf(ACCENT_PLACE, ACCENT_SHADES);

const rows = (top: number, bottom: number) => ({ width: CARD_WIDTH, top, bottom });

/**
 * A card of words as PNG, drawn from outlines: kicker, headline, and the name of the paper at the foot.
 * `accent` is `#rrggbb`.
 */
export function wordsCard({
  kicker,
  title,
  name,
  accent,
}: Extract<CardContent, { kind: 'words' }>): Uint8Array {
  const pixels = new Uint8Array(CARD_WIDTH * CARD_HEIGHT).fill(PAPER_PLACE);
  pixels.fill(ACCENT_PLACES.at(-1)!, 0, BAR * CARD_WIDTH);
  for (let row = RULE_TOP; row < RULE_TOP + 2; row++)
    pixels.fill(RULE_PLACE, row * CARD_WIDTH + EDGE, row * CARD_WIDTH + EDGE + WIDTH);

  const { lines, size } = fitted(title);
  const step = size * LEADING;
  const height = (lines.length - 1) * step + size * CAP_HEIGHT;
  // Between the kicker and the foot.
  const top = 160 + (330 - height) / 2 + size * CAP_HEIGHT;
  const headline = lines.map((text, at) => ({
    ...{ text, x: EDGE, y: Math.round(top + at * step), size },
  }));
  paintTexts(pixels, rows(KICKER_END, RULE_TOP), headline, INK_PLACES);
  const above = { text: kicker, x: EDGE, y: 118, size: textWidth(kicker, 38) > WIDTH ? 24 : 38 };
  paintTexts(pixels, rows(BAR, KICKER_END), [above], ACCENT_PLACES);
  const foot = { text: name, x: EDGE, y: 578, size: textWidth(name, 44) > WIDTH ? 28 : 44 };
  paintTexts(pixels, rows(RULE_TOP, CARD_HEIGHT), [foot], ACCENT_PLACES);

  const colours = [
    PAPER,
    RULE,
    ...shadesOf(INK, INK_SHADES),
    ...shadesOf(readHex(accent) ?? INK, ACCENT_SHADES),
  ];
  return indexedPng(pixels, { width: CARD_WIDTH, height: CARD_HEIGHT }, colours);
}
