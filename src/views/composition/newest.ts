import type { Headline } from '../teaser.ts';
import { textHeight, TYPES } from './heights.ts';

/** Headlines that the list of the newest has at least, where there are so many, and at most. */
const [FEWEST, MOST] = [5, 14];
/** Room around each, its rule included, and width of the time beside it. */
const [AROUND, TIME] = [23, 62];
/** Height of a time of today, its date and year below its clock. */
const THREE_LINES = 54;

/** As many of `headlines` as fill a column `height` CSS pixels high and `width` wide. */
export function newestHeadlines(
  headlines: readonly Headline[],
  height: number,
  width: number,
): Headline[] {
  const shown: Headline[] = [];
  let used = 0;
  for (const one of headlines.slice(0, MOST)) {
    const words = textHeight(one.title, TYPES.ticker, width - TIME);
    const more = AROUND + Math.max(words, one.isToday ? THREE_LINES : 0);
    if (shown.length >= FEWEST && used + more > height) break;
    shown.push(one);
    used += more;
  }
  return shown;
}
