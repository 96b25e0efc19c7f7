import type { Rgb } from '../../lib/colour.ts';

/** What is drawn on, by what, and what parts it. */
export const PAPER: Rgb = [0xff, 0xfd, 0xf8];
export const INK: Rgb = [0x19, 0x18, 0x16];
export const RULE: Rgb = [0xd8, 0xd2, 0xc4];

/** Where paper and the rule stand among a drawing's colours. */
export const PAPER_PLACE = 0;
export const RULE_PLACE = 1;

/** A colour on paper, in so many steps to all of it. */
export const shadesOf = ([red, green, blue]: Rgb, steps: number): Rgb[] =>
  Array.from({ length: steps }, (_, step): Rgb => {
    const mixed = (paper: number, part: number): number =>
      Math.round(paper + ((part - paper) * (step + 1)) / steps);
    return [mixed(PAPER[0], red), mixed(PAPER[1], green), mixed(PAPER[2], blue)];
  });

/** Places of a colour's shades among the colours, that of paper first. */
export const placesOf = (first: number, shades: number): number[] => [
  PAPER_PLACE,
  ...Array.from({ length: shades }, (_, shade) => first + shade),
];
