import type { Headline, Teaser } from '../teaser.ts';
import {
  articleHeight,
  liveHeight,
  BETWEEN,
  pictureHeight,
  textHeight,
  TYPES,
  updateHeight,
} from './heights.ts';

/** The article that a front begins with, and headlines related to it that find room beside it. */
export type Lead = { teaser: Teaser; related: readonly Headline[]; height: number };

/** Room between columns; above the picture; a time with the room above it. */
const [GAP, ABOVE_PICTURE, TIME] = [28, 12, 26];

/**
 * Lays out the lead of a front `width` CSS pixels wide: its headline across, below it the picture over
 * two thirds, and beside the picture its standfirst with as many of `related` as end with the picture.
 */
export function leadOf(teaser: Teaser, related: readonly Headline[], width: number): Lead {
  if (!teaser.picture) {
    const column = (width - GAP) / 2;
    const standfirst = textHeight(teaser.standfirst, TYPES.leadStandfirst, column);
    return {
      teaser,
      related: [],
      height: articleHeight(teaser, TYPES.leadAlone, width) + ABOVE_PICTURE + standfirst,
    };
  }
  const column = (width - 2 * GAP) / 3;
  const picture = pictureHeight(teaser, 2 * column + GAP);
  const time = TIME + updateHeight(teaser) + liveHeight(teaser, column);
  let used = textHeight(teaser.standfirst, TYPES.leadStandfirst, column) + time;
  const beside: Headline[] = [];
  for (const one of related) {
    const more = BETWEEN + textHeight(one.title, TYPES.line, column);
    if (used + more > picture) break;
    beside.push(one);
    used += more;
  }
  const bare = { ...teaser, live: [] };
  const headline = articleHeight(bare, TYPES.lead, width) - TIME - updateHeight(teaser);
  return { teaser, related: beside, height: headline + ABOVE_PICTURE + Math.max(picture, used) };
}
