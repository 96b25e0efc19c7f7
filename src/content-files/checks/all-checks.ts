import { addresses } from './addresses.ts';
import { adverts } from './adverts.ts';
import { aliases } from './aliases.ts';
import { authors } from './authors.ts';
import type { Check } from './check.ts';
import { dataFiles } from './data-files.ts';
import { filesBeside } from './files-beside.ts';
import { live } from './live.ts';
import { liveGone } from './live-gone.ts';
import { linksToArticles } from './links-to-articles.ts';
import { logo } from './logo.ts';
import { mediaFiles } from './media-files.ts';
import { names } from './names.ts';
import { photos } from './photos.ts';
import { rootFiles } from './root-files.ts';
import { sections } from './sections.ts';
import { series } from './series.ts';
import { topics } from './topics.ts';
import { withdrawals } from './withdrawals.ts';

/** Every check across files. */
export const allChecks: readonly Check[] = [
  names,
  logo,
  sections,
  topics,
  series,
  authors,
  photos,
  adverts,
  addresses,
  aliases,
  linksToArticles,
  filesBeside,
  dataFiles,
  mediaFiles,
  rootFiles,
  withdrawals,
  live,
  liveGone,
];
