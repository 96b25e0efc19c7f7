import type { Article } from '../../edition/edition.ts';
import type { LeadPicture } from '../../site/lead-picture.ts';
import { lineCount } from './lines.ts';

/** A common phone's screen, and the column of an article on it, in CSS pixels. */
const [SCREEN, COLUMN] = [740, 328];
/** What stands above the kicker and with it; the byline with its tools; rooms; the first line of text. */
const [ABOVE, BYLINE, ROOMS, FIRST_LINE] = [130, 92, 50, 30];
/** Type of headline, standfirst and caption: size and line. */
const TYPES = { headline: [27.2, 30], standfirst: [17.1, 23.6], caption: [13.8, 20] } as const;

const height = (text: string, [size, line]: readonly [number, number]): number =>
  lineCount(text, COLUMN / size) * line;

/**
 * Whether the text of an article would begin below the first screen of a common phone with its picture
 * above it: the picture then stands after the first paragraph.
 */
export function keepsTextBelow(
  {
    title,
    standfirst,
    standfirstDerived,
  }: Pick<Article, 'title' | 'standfirst' | 'standfirstDerived'>,
  { picture, image }: LeadPicture,
): boolean {
  const head = height(title, TYPES.headline);
  const words = standfirstDerived ? 0 : height(standfirst, TYPES.standfirst);
  const shape = (COLUMN * picture.height) / picture.width;
  const caption = height(`${image.caption ?? ''} ${image.credit ?? ''}`, TYPES.caption);
  return ABOVE + head + words + shape + caption + BYLINE + ROOMS + FIRST_LINE > SCREEN;
}
