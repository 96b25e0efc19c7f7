import { adsTxt } from './ads-txt.ts';
import { dates } from './dates.ts';
import { drySections } from './dry-sections.ts';
import { duplicateHeadlines } from './duplicate-headlines.ts';
import { duplicateSlugs } from './duplicate-slugs.ts';
import { linksInside } from './links-inside.ts';
import { masthead } from './masthead.ts';
import { nearIdentical } from './near-identical.ts';
import { rootPages } from './root-pages.ts';
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
  linksInside,
  masthead,
  nearIdentical,
  topicSpellings,
  translations,
  unverified,
  adsTxt,
  rootPages,
  withoutPictures,
  drySections,
];
