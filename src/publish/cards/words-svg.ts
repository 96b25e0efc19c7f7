import { breakLines } from '../lettering/break-lines.ts';
import { CAP_HEIGHT, textWidth } from '../lettering/font.ts';
import { outline } from '../lettering/outline.ts';
import type { CardContent } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';

const PAPER = '#fffdf8';
const INK = '#191816';
const RULE = '#d8d2c4';
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

const box = (fill: string, x: number, y: number, width: number, height: number): string =>
  `<rect fill="${fill}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;

/**
 * A card of words as SVG of outlines: kicker, headline, and the name of the paper at the foot.
 * `accent` is `#rrggbb`.
 */
export function wordsSvg({
  kicker,
  title,
  name,
  accent,
}: Extract<CardContent, { kind: 'words' }>): string {
  const { lines, size } = fitted(title);
  const step = size * LEADING;
  const height = (lines.length - 1) * step + size * CAP_HEIGHT;
  // Between the kicker and the foot.
  const top = 160 + (330 - height) / 2 + size * CAP_HEIGHT;
  const headline = lines.map((line, at) => outline(line, EDGE, Math.round(top + at * step), size));
  const nameSize = textWidth(name, 44) > WIDTH ? 28 : 44;
  const kickerSize = textWidth(kicker, 38) > WIDTH ? 24 : 38;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    box(PAPER, 0, 0, CARD_WIDTH, CARD_HEIGHT),
    box(accent, 0, 0, CARD_WIDTH, 16),
    box(RULE, EDGE, 516, WIDTH, 2),
    `<g fill="${INK}">${headline.join('')}</g>`,
    `<g fill="${accent}">`,
    outline(kicker, EDGE, 118, kickerSize),
    outline(name, EDGE, 578, nameSize),
    '</g></svg>',
  ].join('');
}
