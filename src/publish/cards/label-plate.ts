import { textWidth } from '../lettering/font.ts';
import { outline } from '../lettering/outline.ts';
import { CARD_WIDTH } from './card.ts';

const EDGE = 28;
/** Sizes a label is tried in, in pixels, until it is no wider than the card. */
const SIZES = [44, 36, 28, 20] as const;

/** A label in ink on a plate of paper, to be laid into the upper left corner of a card's photo. */
export function labelPlate(label: string): { input: Buffer; left: number; top: number } {
  const most = CARD_WIDTH - 4 * EDGE;
  const size = SIZES.find((one) => textWidth(label, one) <= most) ?? SIZES.at(-1)!;
  const width = Math.ceil(Math.min(textWidth(label, size), most)) + 2 * EDGE;
  const height = size + EDGE;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    '<rect fill="#fffdf8" width="100%" height="100%"/><g fill="#191816">',
    outline(label, EDGE, Math.round(EDGE / 2 + size * 0.85), size),
    '</g></svg>',
  ];
  return { input: Buffer.from(svg.join('')), left: EDGE, top: EDGE };
}
