import type { Card } from '../publish/cards/card.ts';
import { cardsOf } from '../publish/cards/card-of.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Site } from '../site/site.ts';
import type { SitePage } from '../views/pages.ts';
import { pagesOf } from '../views/pages.ts';
import { picturesPublished } from './output/pictures.ts';
import type { SearchedSite } from './output/search-documents.ts';

/** What of a site a build makes: all of it, or the share of a part. */
export type BuildExtent = {
  /** The pages that are planned. */
  pages: readonly SitePage[];
  /** Of whose texts analyses are made. */
  searched: SearchedSite;
  /** What is drawn beside the pages. */
  pictures(): readonly Picture[];
  cards(): readonly Card[];
};

/** A whole site. */
export const wholeSite = (site: Site): BuildExtent => ({
  pages: pagesOf(site),
  searched: site,
  pictures: () => picturesPublished(site),
  cards: () => [...cardsOf(site).values()],
});

/** The same where all pictures and cards are there. */
export const withoutDrawing = (extent: BuildExtent): BuildExtent => ({
  ...extent,
  pictures: () => [],
  cards: () => [],
});
