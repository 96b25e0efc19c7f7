import type { Headline, Teaser } from '../teaser.ts';
import { lineCount } from './lines.ts';

/*
 * How high the parts of a front will be, reckoned before any browser draws them. The sizes are those
 * of `styles/front.css` on a page 1,184 px wide.
 */

/** Type in CSS pixels: its size with what its face is wider than usual, and the height of a line. */
type Type = { size: number; line: number };

/** Height of a text set in `type` over `measure` CSS pixels. */
export const textHeight = (text: string, { size, line }: Type, measure: number): number =>
  lineCount(text, measure / size) * line;

const type = (size: number, leading: number): Type => ({ size, line: size * leading });

/** The types that a front is set in. */
export const TYPES = {
  lead: type(42, 1.06),
  leadAlone: type(54, 1.04),
  leadStandfirst: type(19, 1.45),
  second: type(21.6, 1.16),
  line: type(17.6, 1.2),
  ticker: type(16, 1.25),
  standfirst: type(16, 1.5),
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

/** Height of the line that says that an article was updated, where it has one. */
export const updateHeight = ({ updated }: Headline): number => (updated === undefined ? 0 : 17);

/** Above the newest entries of live coverage, and between two; their clock is so many letters. */
const [ABOVE_LIVE, BETWEEN_LIVE, CLOCK] = [9, 6, '00.00 WIB '];

/** Height of the newest entries below live coverage, where they are shown. */
export const liveHeight = ({ live = [] }: Headline, width: number): number =>
  live.reduce(
    (sum, { title }) => sum + BETWEEN_LIVE + textHeight(CLOCK + title, TYPES.ticker, width - 13),
    live.length === 0 ? 0 : ABOVE_LIVE - BETWEEN_LIVE,
  );

/** Height of an article in a column: kicker, headline and time, with or without its picture. */
export function articleHeight(
  article: Headline,
  set: Type,
  width: number,
  shows: { picture?: boolean; kicker?: boolean } = {},
): number {
  const picture = shows.picture ? pictureHeight(article, width) + BELOW_PICTURE : 0;
  const kicker = shows.kicker === false && !article.label ? 0 : KICKER;
  const words =
    textHeight(article.title, set, width) +
    TIME +
    updateHeight(article) +
    liveHeight(article, width);
  return picture + kicker + words;
}
