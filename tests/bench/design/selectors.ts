/** Where the parts of a page are that are measured, as its style sheets name them. */
export const SELECTORS = {
  /** Cells of the grid at the top of the front page. */
  cells: '.seconds > :not(.wide), .wide .teaser > *, .newest, .opinion__articles > *, .strip > *',
  leadPicture: '.lead img',
  leadWords: '.lead .teaser__standfirst',
  columns: '.bands__column',
  headlines: 'main h2 a, main h3 a, main .ticker a, main .lead__related a',
  headings: 'main h1, main h2, main h3, main .ticker a, main .lead__related a',
  firstParagraph: '.text p',
} as const;
