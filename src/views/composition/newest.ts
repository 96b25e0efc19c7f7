import type { Headline } from '../teaser.ts';
import { textHeight, TYPES } from './heights.ts';

/** Headlines that the list of the newest has at least, where there are so many, and at most. */
const [FEWEST, MOST] = [5, 14];
/** Room around each, its rule included, and width of the time beside it. */
const [AROUND, TIME] = [23, 72];

/** As many of `headlines` as fill a column `height` CSS pixels high and `width` wide. */
export function newestHeadlines(
  headlines: readonly Headline[],
  height: number,
  width: number,
): Headline[] {
  const shown: Headline[] = [];
  let used = 0;
  for (const one of headlines.slice(0, MOST)) {
    const more = AROUND + textHeight(one.title, TYPES.ticker, width - TIME);
    if (shown.length >= FEWEST && used + more > height) break;
    shown.push(one);
    used += more;
  }
  return shown;
}
