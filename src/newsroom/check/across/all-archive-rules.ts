import { adverts } from './adverts.ts';
import { adsTxt } from './ads-txt.ts';
import { dates } from './dates.ts';
import { drySections } from './dry-sections.ts';
import { duplicateHeadlines } from './duplicate-headlines.ts';
import { duplicateSlugs } from './duplicate-slugs.ts';
import { helpline } from './helpline.ts';
import { linksInside } from './links-inside.ts';
import { masthead } from './masthead.ts';
import { nearIdentical } from './near-identical.ts';
import { rootPages } from './root-pages.ts';
import { review } from './review.ts';
import type { ArchiveRule } from './rule.ts';
import { topicSpellings } from './topic-spellings.ts';
import { translations } from './translations.ts';
import { unverified } from './unverified.ts';
import { withoutPictures } from './without-pictures.ts';

/** Every rule across texts. */
export const allArchiveRules: readonly ArchiveRule[] = [
  dates,
  duplicateHeadlines,
  duplicateSlugs,
  helpline,
  linksInside,
  masthead,
  nearIdentical,
  topicSpellings,
  translations,
  unverified,
  review,
  adsTxt,
  adverts,
  rootPages,
  withoutPictures,
  drySections,
];
