/** How wide a made newspaper is: how many there are of each thing that it has more than one of. */
export type Width = {
  /** Articles, of about fifty words each. */
  articles: number;
  /** Top sections; articles take turns. */
  sections: number;
  /** Sections below the first one. */
  children: number;
  /** Declared topics; every article has three. */
  topics: number;
  /** Topics that no file declares, a letter away from a declared one; every article has one. */
  strayTopics: number;
  /** Authors that have a file. */
  authors: number;
  /** Authors that have none, a letter away from one that has; every article has one. */
  strayAuthors: number;
  /** Pages beside the news, in the footer. */
  pages: number;
  /** Files for the root, and as many documents beside articles. */
  files: number;
  /** Old addresses, all of the first article. */
  aliases: number;
  /** Corrections, one an article. */
  corrections: number;
  /** Articles to which the first one replies. */
  replies: number;
  /** Articles that translate the first one. */
  translations: number;
  /** Links within the site that lead nowhere, all in the first article. */
  deadLinks: number;
  /** Footnotes of the first article. */
  notes: number;
  /** Topics and authors of the first article. */
  ofOne: number;
  /** Days that the articles are spread over, one after another. */
  days: number;
};

/** A small newspaper, to widen in one direction. */
export const NARROW: Readonly<Width> = {
  articles: 200,
  sections: 8,
  children: 0,
  topics: 20,
  strayTopics: 0,
  authors: 10,
  strayAuthors: 0,
  pages: 3,
  files: 0,
  aliases: 0,
  corrections: 0,
  replies: 0,
  translations: 0,
  deadLinks: 0,
  notes: 0,
  ofOne: 0,
  days: 1000,
};

/** The directions in which a newspaper can be widened. */
export const DIRECTIONS = Object.keys(NARROW) as (keyof Width)[];
