/*
 * A posting says that a term stands in an article: the article's number, an impact level (0 to 15) and
 * a place (0 to 7: the sentence of the body, counted round; 0 for none), packed into one number below
 * 2³¹ so that lists of them are rows of integers in order of the articles.
 */

/** Levels from here on are of words in a headline. */
export const HEADLINE_LEVEL = 12;
/** The highest level; all of a filter's articles have it. */
export const TOP_LEVEL = 15;

/** Of articles for the time that they were published at: more than a mention of it in a text. */
export const PUBLISHED_LEVEL = 10;

/** Bits of what a posting says besides its article. */
export const DETAIL_BITS = 7;

/** What a posting says besides its article: its level and place. */
export const detail = (level: number, place: number): number => level * 8 + place;

/** A posting of an article's number, and its level and place as `detail` packs them. */
export const withDetail = (article: number, levelAndPlace: number): number =>
  article * 128 + levelAndPlace;

/** A posting of its parts. */
export const posting = (article: number, level: number, place = 0): number =>
  withDetail(article, detail(level, place));

/** The number of the article. */
export const articleIn = (packed: number): number => packed >> DETAIL_BITS;

/** Level and place, as `detail` packs them. */
export const detailIn = (packed: number): number => packed & 127;

/** The impact level. */
export const levelIn = (packed: number): number => (packed >> 3) & 15;

/** The place; 0 for none. */
export const placeIn = (packed: number): number => packed & 7;

/** Where the word itself stands, as bits to compare with another's: 1 the headline, others its sentence; 0 for neither. */
export const placesIn = (packed: number): number => {
  const place = placeIn(packed);
  return (levelIn(packed) < HEADLINE_LEVEL ? 0 : 1) | (place ? 1 << place : 0);
};
