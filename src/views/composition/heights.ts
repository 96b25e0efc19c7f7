import type { Headline, Teaser } from '../teaser.ts';

/*
 * How high the parts of a front will be, reckoned before any browser draws them: letters times their
 * usual width, over the measure they stand in. The sizes are those of `styles/front.css` on a page
 * 1,184 px wide, and the faces run a tenth wider or narrower; what is laid out by these figures
 * therefore never depends on a line more or less.
 */

/** Width of a usual letter, in parts of the size of its type. */
const LETTER = { headline: 0.52, text: 0.485 } as const;
/** Part of a line that words fill before the next does not fit. */
const FILL = 0.93;

/** Type in CSS pixels: its size, and the height of a line. */
type Type = { face: keyof typeof LETTER; size: number; line: number };

/** Height of a text set in `type` over `measure` CSS pixels. */
export function textHeight(text: string, type: Type, measure: number): number {
  const letters = (measure * FILL) / (type.size * LETTER[type.face]);
  return Math.ceil(text.length / letters) * type.line;
}

const headline = (size: number, leading: number): Type => ({
  face: 'headline',
  size,
  line: size * leading,
});

/** The types that a front is set in. */
export const TYPES = {
  lead: headline(42, 1.06),
  leadAlone: headline(54, 1.04),
  leadStandfirst: { face: 'text', size: 19, line: 27.5 },
  second: headline(21.6, 1.16),
  line: headline(17.6, 1.2),
  ticker: headline(16, 1.25),
  standfirst: { face: 'text', size: 16, line: 24 },
} as const satisfies Record<string, Type>;

const [KICKER, TIME, ABOVE_STANDFIRST, BELOW_PICTURE] = [25, 24, 6, 11];
/** Room between two articles one below the other, their rule included. */
export const BETWEEN = 29;
/** Height of a heading over a list, with its rule and the room below. */
export const HEADING = 51;

/** Height of a picture `width` CSS pixels wide; photographs are cropped to 3:2 in lists. */
export function pictureHeight({ picture }: Headline, width: number): number {
  if (!picture) return 0;
  const shape = picture.type === 'svg' ? picture.height / picture.width : 2 / 3;
  return width * shape;
}

/** Height of a standfirst in a column, with the room above it. */
export const standfirstHeight = ({ standfirst }: Teaser, width: number): number =>
  standfirst === '' ? 0 : ABOVE_STANDFIRST + textHeight(standfirst, TYPES.standfirst, width);

/** Height of an article in a column: kicker, headline and time, with or without its picture. */
export function articleHeight(
  article: Headline,
  type: Type,
  width: number,
  shows: { picture?: boolean; kicker?: boolean } = {},
): number {
  const picture = shows.picture ? pictureHeight(article, width) + BELOW_PICTURE : 0;
  const kicker = shows.kicker === false && !article.label ? 0 : KICKER;
  return picture + kicker + textHeight(article.title, type, width) + TIME;
}
