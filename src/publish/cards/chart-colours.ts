import type { Rgb } from '../../lib/colour.ts';
import { INK, PAPER, placesOf, RULE, shadesOf } from './shades.ts';

/** The series after the first two, which have the accent and the ink: as by day in `charts.css`. */
const OTHERS: readonly Rgb[] = [
  [0x8a, 0x64, 0x12],
  [0x1c, 0x6f, 0x72],
  [0x6b, 0x4a, 0x8c],
];
const LAST: Rgb = [0x85, 0x7f, 0x74];

/** How the 16 colours of a PNG are shared out: paper, rule, 4 of ink, 3 of the accent, 2 of each other, 1. */
const [INK_SHADES, ACCENT_SHADES, OTHER_SHADES] = [4, 3, 2];

const INK_PLACE = 2;
const ACCENT_PLACE = INK_PLACE + INK_SHADES;
const OTHER_PLACE = ACCENT_PLACE + ACCENT_SHADES;

/** Places of a colour's shades, that of paper first. */
export const INK_PLACES = placesOf(INK_PLACE, INK_SHADES);
export const ACCENT_PLACES = placesOf(ACCENT_PLACE, ACCENT_SHADES);

const SERIES: readonly (readonly number[])[] = [
  ACCENT_PLACES,
  INK_PLACES,
  ...OTHERS.map((_, at) => placesOf(OTHER_PLACE + at * OTHER_SHADES, OTHER_SHADES)),
  placesOf(OTHER_PLACE + OTHERS.length * OTHER_SHADES, 1),
];

/** Places of the shades of a series, from 0. */
export const seriesPlaces = (series: number): readonly number[] => SERIES[series]!;

/** The colours of a chart's picture, at the places above. */
export const chartColours = (accent: Rgb | undefined): Rgb[] => [
  PAPER,
  RULE,
  ...shadesOf(INK, INK_SHADES),
  ...shadesOf(accent ?? INK, ACCENT_SHADES),
  ...OTHERS.flatMap((colour) => shadesOf(colour, OTHER_SHADES)),
  LAST,
];
